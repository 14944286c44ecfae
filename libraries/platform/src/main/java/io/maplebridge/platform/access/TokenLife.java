package io.maplebridge.platform.access;

import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Whether a token is still good, for an answer that goes on after its request was let in. */
@Component
public class TokenLife {

    private final TakenBack takenBack;

    TokenLife(TakenBack takenBack) {
        this.takenBack = takenBack;
    }

    /**
     * Asked again and again: false once the token of the request at hand has run out, or was taken
     * back.
     *
     * @throws IllegalStateException outside a request of somebody signed in
     */
    public BooleanSupplier ofRequest() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
            Jwt token = signedIn.getCredentials();
            return () -> isGood(token);
        }
        throw new IllegalStateException("nobody is signed in");
    }

    private boolean isGood(Jwt token) {
        Instant until = token.getExpiresAt();
        return (until == null || Instant.now().isBefore(until))
                && !takenBack.validate(token).hasErrors();
    }
}
