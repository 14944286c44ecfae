package io.maplebridge.stats.daily.mongo;

import io.maplebridge.stats.daily.domain.Changes;
import java.nio.ByteBuffer;

/**
 * Changes in few bytes: days as their distance from the day before, amounts as they are, each
 * number seven bits a byte. A year of a large town is some hundred thousand of them.
 */
final class PackedChanges {

    private static final int LONGEST = 10;

    private PackedChanges() {}

    static byte[] pack(Changes changes) {
        ByteBuffer bytes = ByteBuffer.allocate(changes.size() * 2 * LONGEST);
        int before = 0;
        for (int i = 0; i < changes.size(); i++) {
            put(bytes, changes.day(i) - before);
            put(bytes, changes.amount(i));
            before = changes.day(i);
        }
        byte[] packed = new byte[bytes.position()];
        bytes.flip().get(packed);
        return packed;
    }

    static Changes unpack(byte[] packed) {
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        // Each takes two bytes at least.
        int[] days = new int[packed.length / 2];
        long[] amounts = new long[days.length];
        int size = 0;
        int day = 0;
        while (bytes.hasRemaining()) {
            day += Math.toIntExact(get(bytes));
            days[size] = day;
            amounts[size++] = get(bytes);
        }
        return Changes.ofSorted(days, amounts, size);
    }

    /** The sign goes last, so that small numbers are short on either side of 0. */
    private static void put(ByteBuffer bytes, long number) {
        long rest = (number << 1) ^ (number >> 63);
        while ((rest & ~0x7FL) != 0) {
            bytes.put((byte) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        bytes.put((byte) rest);
    }

    private static long get(ByteBuffer bytes) {
        long rest = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes.get();
            rest |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return (rest >>> 1) ^ -(rest & 1);
    }
}
