package io.maplebridge.stats.facts.domain;

import java.util.UUID;

/** Which case. */
public record CaseId(UUID value) implements Comparable<CaseId> {

    @Override
    public int compareTo(CaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
