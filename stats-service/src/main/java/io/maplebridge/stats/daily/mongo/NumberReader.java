package io.maplebridge.stats.daily.mongo;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link NumberWriter} wrote, in the same order. */
final class NumberReader {

    private final byte[] bytes;
    private int at;

    NumberReader(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() {
        long rest = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            rest |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return (rest >>> 1) ^ -(rest & 1);
    }

    int small() {
        return Math.toIntExact(number());
    }

    String text() {
        int length = small();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** Passes over a text or bytes. */
    void skip() {
        int length = small();
        at += length;
    }
}
