package io.maplebridge.stats.figures.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What is counted, in a few characters. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(List<FigureFamily> families) {
        StringBuilder text = new StringBuilder();
        for (FigureFamily family : families) {
            text.append(family.code()).append(family.settings()).append('\n');
            for (Figure figure : family.figures()) {
                text.append(figure.id()).append(figure.words());
                if (figure instanceof Counted counted) {
                    text.append(counted.basis())
                            .append(counted.counter())
                            .append(counted.dimensions());
                }
                text.append('\n');
            }
        }
        return HexFormat.of().formatHex(digest(text.toString()), 0, 8);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
