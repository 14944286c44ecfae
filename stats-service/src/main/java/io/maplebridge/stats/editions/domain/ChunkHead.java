package io.maplebridge.stats.editions.domain;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the head of an edition says of one part of its rows.
 *
 * @param first and last ids of its rows, which stand in the order of their ids
 * @param keptFrom units that some of its rows accuse
 * @param hash of its bytes
 */
public record ChunkHead(
        int number, String first, String last, int rows, SortedSet<String> keptFrom, String hash) {

    public ChunkHead {
        keptFrom = Collections.unmodifiableSortedSet(new TreeSet<>(keptFrom));
    }

    public boolean mayHold(String id) {
        return first.compareTo(id) <= 0 && last.compareTo(id) >= 0;
    }
}
