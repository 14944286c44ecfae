package io.maplebridge.stats.facts.domain;

/** Which thing: the key under which its facts stand on their topic. */
public record FactId(String value) implements Comparable<FactId> {

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
