package io.maplebridge.platform.access;

import io.maplebridge.contract.access.TokensTakenBack;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Tokens that were good and are no longer: signed out everywhere, blocked, with another role. Told
 * by the log that {@link TakenBackLog} reads, so that every process knows within moments and none
 * has to ask.
 */
@Component
public class TakenBack implements OAuth2TokenValidator<Jwt> {

    private static final OAuth2TokenValidatorResult REFUSED =
            OAuth2TokenValidatorResult.failure(
                    new OAuth2Error("invalid_token", "The token was taken back", null));

    private final Map<String, Instant> madeBefore = new ConcurrentHashMap<>();

    /** From now on; an earlier word on the same account never overrides a later one. */
    public void note(TokensTakenBack said) {
        madeBefore.merge(said.account(), said.madeBefore(), (a, b) -> a.isAfter(b) ? a : b);
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        String account = token.getSubject();
        Instant limit = account == null ? Instant.MAX : madeBefore.get(account);
        return limit != null && Claims.made(token).isBefore(limit)
                ? REFUSED
                : OAuth2TokenValidatorResult.success();
    }
}
