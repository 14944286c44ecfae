package io.maplebridge.stats.editions.mongo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Rows are text that repeats itself: packed, they take a tenth. */
final class PackedBytes {

    private PackedBytes() {}

    static byte[] pack(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("memory has no faults", e);
        }
        return packed.toByteArray();
    }

    /** Empty when they are not what was packed: whoever reads takes that for tampered. */
    static Optional<byte[]> unpack(byte[] packed) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return Optional.of(gzip.readAllBytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
