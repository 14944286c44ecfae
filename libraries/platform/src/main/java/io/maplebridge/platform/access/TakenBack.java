package io.maplebridge.platform.access;

import io.maplebridge.contract.access.TokensTakenBack;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
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

    /** Sessions that ended before their time, and when their last token would have. */
    private final Map<String, Instant> ended = new ConcurrentHashMap<>();

    /** From now on; an earlier word on the same account never overrides a later one. */
    public void note(TokensTakenBack said) {
        String session = said.session();
        if (session == null) {
            madeBefore.merge(said.account(), said.madeBefore(), (a, b) -> a.isAfter(b) ? a : b);
        } else {
            ended.put(session, Objects.requireNonNullElse(said.until(), Instant.MAX));
            ended.values().removeIf(Instant.now()::isAfter);
        }
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        String account = token.getSubject();
        Instant limit = account == null ? Instant.MAX : madeBefore.get(account);
        return (limit != null && Claims.made(token).isBefore(limit))
                        || ended.containsKey(Claims.sessionId(token))
                ? REFUSED
                : OAuth2TokenValidatorResult.success();
    }
}
