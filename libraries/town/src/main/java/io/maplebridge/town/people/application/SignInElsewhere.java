package io.maplebridge.town.people.application;

/** People do not sign in here but with an outside issuer. Becomes 404. */
public final class SignInElsewhere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SignInElsewhere() {
        super("sign-in is elsewhere");
    }
}
