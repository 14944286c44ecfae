package io.maplebridge.stats.editions.domain;

import io.maplebridge.platform.hash.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * Chains what is done to an edition: each seal is the SHA-256 of the one before and of the text
 * added. Whoever has the last one on paper has them all.
 */
public final class Seal {

    private Seal() {}

    /** The seal of one more piece. */
    public static String of(String before, String added) {
        return Sha256.of((before + "\n" + added).getBytes(StandardCharsets.UTF_8));
    }
}
