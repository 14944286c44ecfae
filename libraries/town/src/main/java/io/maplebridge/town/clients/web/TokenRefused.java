package io.maplebridge.town.clients.web;

import org.springframework.http.HttpStatus;

/** No token, in the words of RFC 6749, section 5.2. */
final class TokenRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String error;
    private final boolean askedByBasic;

    private TokenRefused(HttpStatus status, String error, boolean askedByBasic) {
        super(error);
        this.status = status;
        this.error = error;
        this.askedByBasic = askedByBasic;
    }

    static TokenRefused badRequest(String error) {
        return new TokenRefused(HttpStatus.BAD_REQUEST, error, false);
    }

    /** Unknown, blocked, or with a wrong key: which of them, nobody is told. */
    static TokenRefused unknownClient(boolean askedByBasic) {
        return new TokenRefused(HttpStatus.UNAUTHORIZED, "invalid_client", askedByBasic);
    }

    HttpStatus status() {
        return status;
    }

    String error() {
        return error;
    }

    boolean askedByBasic() {
        return askedByBasic;
    }
}
