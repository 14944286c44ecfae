package io.maplebridge.stats.daily.domain;

import java.util.Comparator;

/** What one sheet is about: the cases of a town that belong to a year. */
public record TownYear(String town, int year) implements Comparable<TownYear> {

    private static final Comparator<TownYear> ORDER =
            Comparator.comparing(TownYear::town).thenComparingInt(TownYear::year);

    @Override
    public int compareTo(TownYear other) {
        return ORDER.compare(this, other);
    }
}
