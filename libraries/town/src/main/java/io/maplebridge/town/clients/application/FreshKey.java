package io.maplebridge.town.clients.application;

import io.maplebridge.platform.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A key of 256 random bits, seen once.
 *
 * <p>Its SHA-256 is what is kept, and enough: slow hashes with a salt keep those who stole them
 * from trying all the passwords that people think of, and nobody can try 2^256 keys. A fast one
 * lets a platform be checked without costing a quarter of a second each time.
 *
 * @param id tells it from the client's others; says nothing about it
 */
record FreshKey(String id, String text) {

    private static final int BYTES = 32;
    private static final int ID_BYTES = 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    static FreshKey make() {
        return new FreshKey(
                HexFormat.of().formatHex(random(ID_BYTES)),
                Base64.getUrlEncoder().withoutPadding().encodeToString(random(BYTES)));
    }

    private static byte[] random(int count) {
        byte[] bytes = new byte[count];
        CHANCE.nextBytes(bytes);
        return bytes;
    }

    String hash() {
        return hash(text);
    }

    static String hash(String key) {
        return Sha256.of(key.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "FreshKey[id=" + id + "]";
    }
}
