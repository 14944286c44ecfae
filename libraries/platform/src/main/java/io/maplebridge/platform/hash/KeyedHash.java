package io.maplebridge.platform.hash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hashes that nobody can reckon without the key: HMAC-SHA-256, of which twelve characters are kept.
 * Short texts such as telephone numbers are found again by them, and not guessed from them.
 */
public final class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int KEPT_BYTES = 9;

    /** Never fed: each hash begins with a copy, which costs less than to look the method up. */
    private final Mac begun;

    /**
     * @param key as {@link #newKey} made it
     * @throws IllegalStateException when it is none
     */
    public KeyedHash(String key) {
        try {
            byte[] bytes = Base64.getDecoder().decode(key.strip());
            if (bytes.length < KEY_BYTES) {
                throw new IllegalStateException("a key has " + KEY_BYTES + " bytes or more");
            }
            begun = Mac.getInstance(ALGORITHM);
            begun.init(new SecretKeySpec(bytes, ALGORITHM));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("not a key in base64", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    public static String newKey() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * @param kind of the text: the same text of another kind has another hash
     */
    public String of(String kind, String text) {
        try {
            Mac mac = (Mac) begun.clone();
            byte[] whole = mac.doFinal((kind + '\n' + text).getBytes(UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(whole, KEPT_BYTES));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("a hash in Java can be copied", e);
        }
    }
}
