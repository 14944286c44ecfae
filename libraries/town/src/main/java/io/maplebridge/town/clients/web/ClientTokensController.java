package io.maplebridge.town.clients.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.maplebridge.platform.access.OpenToAll;
import io.maplebridge.platform.limits.Rate;
import io.maplebridge.platform.limits.RateLimited;
import io.maplebridge.town.clients.application.ClientTokens;
import io.maplebridge.town.clients.domain.Client;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Tokens for programs by OAuth 2.0 client credentials (RFC 6749, 4.4). */
@RestController
class ClientTokensController {

    /** Section 5.1. */
    record Token(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String type,
            @JsonProperty("expires_in") long expiresIn,
            String scope) {
        @Override
        public String toString() {
            return "Token[scope=" + scope + "]";
        }
    }

    /** Section 5.2. */
    record Refusal(String error) {}

    private final ClientTokens tokens;

    ClientTokensController(ClientTokens tokens) {
        this.tokens = tokens;
    }

    @OpenToAll
    @RateLimited(Rate.CLIENT_KEY)
    @PostMapping(path = "/cases/api/tokens", consumes = "application/x-www-form-urlencoded")
    ResponseEntity<Token> token(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
                    @Nullable String authorization,
            @RequestBody MultiValueMap<String, String> form) {
        if (form.values().stream().anyMatch(values -> values.size() > 1)
                || form.getFirst("grant_type") == null) {
            throw TokenRefused.badRequest("invalid_request");
        }
        ClientCredentials said = ClientCredentials.of(authorization, form);
        if (!"client_credentials".equals(form.getFirst("grant_type"))) {
            throw TokenRefused.badRequest("unsupported_grant_type");
        }
        Client client =
                tokens.proven(said.id(), said.key())
                        .orElseThrow(() -> TokenRefused.unknownClient(said.basic()));
        var granted = tokens.grant(client, wanted(form.getFirst("scope"), client));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        new Token(
                                granted.token(),
                                "Bearer",
                                ClientTokens.LIFE.toSeconds(),
                                granted.scope()));
    }

    /** All that it may do, unless it asks for less. */
    private static Set<String> wanted(@Nullable String asked, Client client) {
        Set<String> may = client.grant().words();
        if (asked == null || asked.isBlank()) {
            return may;
        }
        Set<String> words = new TreeSet<>(List.of(StringUtils.tokenizeToStringArray(asked, " ")));
        if (!may.containsAll(words)) {
            throw TokenRefused.badRequest("invalid_scope");
        }
        return words;
    }

    @ExceptionHandler
    ResponseEntity<Refusal> refuse(TokenRefused refused) {
        var answer = ResponseEntity.status(refused.status()).cacheControl(CacheControl.noStore());
        if (refused.askedByBasic()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"maplebridge\"");
        }
        return answer.body(new Refusal(refused.error()));
    }
}
