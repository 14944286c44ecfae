package io.maplebridge.town.people.web;

import io.maplebridge.platform.access.OpenToAll;
import io.maplebridge.platform.limits.Rate;
import io.maplebridge.platform.limits.RateLimited;
import io.maplebridge.town.people.application.SignIn;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tokens for programs, to be sent as {@code Authorization: Bearer}. */
@RestController
class TokensController {

    /** Who asks. */
    record Credentials(String account, String password) {
        /** Whoever logs it says nothing of the password. */
        @Override
        public String toString() {
            return "Credentials[account=" + account + "]";
        }
    }

    /** In the words of RFC 6749, section 5.1. */
    record Token(String access_token, String token_type, long expires_in) {
        @Override
        public String toString() {
            return "Token[expires_in=" + expires_in + "]";
        }
    }

    private final SignIn signIn;

    TokensController(SignIn signIn) {
        this.signIn = signIn;
    }

    @OpenToAll
    @RateLimited(Rate.SIGN_IN)
    @PostMapping(path = "/cases/api/tokens", consumes = "application/json")
    Token token(@RequestBody Credentials credentials) {
        SignIn.Session session =
                signIn.signIn(credentials.account(), credentials.password(), false);
        return new Token(session.token(), "Bearer", session.life().toSeconds());
    }
}
