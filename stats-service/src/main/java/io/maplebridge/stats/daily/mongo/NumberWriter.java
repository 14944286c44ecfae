package io.maplebridge.stats.daily.mongo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes numbers in as few bytes as they need, seven bits a byte, and texts behind their length.
 */
final class NumberWriter {

    private static final int LONGEST = 10;

    private byte[] bytes = new byte[4096];
    private int size;

    /** The sign goes last, so that small numbers are short on either side of 0. */
    void number(long number) {
        room(LONGEST);
        long rest = (number << 1) ^ (number >> 63);
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Behind their length. */
    void bytes(byte[] written) {
        number(written.length);
        room(written.length);
        System.arraycopy(written, 0, bytes, size, written.length);
        size += written.length;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
