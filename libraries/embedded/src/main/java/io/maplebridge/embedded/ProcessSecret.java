package io.maplebridge.embedded;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What the broker and the store of one process ask of whoever connects: anybody on this machine can
 * reach a loopback port, and only who knows this is let in. Made anew at each start and kept in
 * memory.
 */
public final class ProcessSecret {

    /** The one account there is. */
    public static final String ACCOUNT = "maplebridge";

    private static final int BYTES = 32;

    private final String password;

    private ProcessSecret(String password) {
        this.password = password;
    }

    public static ProcessSecret anew() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return new ProcessSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** Letters, digits, {@code -} and {@code _}: needs no quoting anywhere. */
    public String password() {
        return password;
    }

    /** Takes as long for a wrong one as for the right one. */
    public boolean opens(String account, String given) {
        return account.equals(ACCOUNT) && MessageDigest.isEqual(bytes(password), bytes(given));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "a secret";
    }
}
