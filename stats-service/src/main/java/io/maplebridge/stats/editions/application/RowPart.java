package io.maplebridge.stats.editions.application;

import io.maplebridge.platform.hash.Sha256;
import io.maplebridge.stats.editions.domain.ChunkHead;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;

/** Some rows of an edition, far below what a document of the store may hold. */
final class RowPart {

    private static final int MOST_BYTES = 4_000_000;
    private static final byte[] BEGIN = "{\"rows\":[".getBytes(StandardCharsets.UTF_8);
    private static final byte[] END = "]}".getBytes(StandardCharsets.UTF_8);

    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final SortedSet<String> keptFrom = new TreeSet<>();
    private String first = "";
    private String last = "";
    private int rows;

    RowPart() {
        text.writeBytes(BEGIN);
    }

    boolean isFull() {
        return text.size() >= MOST_BYTES;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    /**
     * @param accused a unit; empty for none
     */
    void add(String id, byte[] row, String accused) {
        if (rows == 0) {
            first = id;
        } else {
            text.write(',');
        }
        text.writeBytes(row);
        last = id;
        rows++;
        if (!accused.isEmpty()) {
            keptFrom.add(accused);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(text.size() + END.length);
        whole.writeBytes(text.toByteArray());
        whole.writeBytes(END);
        return whole.toByteArray();
    }

    ChunkHead head(int number, byte[] bytes) {
        return new ChunkHead(number, first, last, rows, keptFrom, Sha256.of(bytes));
    }
}
