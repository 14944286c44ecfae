package io.maplebridge.town.people.application;

import java.security.SecureRandom;
import java.util.Base64;

/** Passwords that one person gives another: by chance, and good for one sign-in. */
final class GivenPassword {

    private static final int BYTES = 12;
    private static final SecureRandom CHANCE = new SecureRandom();

    private GivenPassword() {}

    static String make() {
        byte[] secret = new byte[BYTES];
        CHANCE.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
