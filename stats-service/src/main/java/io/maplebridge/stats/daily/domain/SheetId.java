package io.maplebridge.stats.daily.domain;

import java.util.Comparator;

/**
 * What one sheet is about: the figures of a family over the facts of a town that belong to a year.
 */
public record SheetId(String town, int year, String family) implements Comparable<SheetId> {

    private static final Comparator<SheetId> ORDER =
            Comparator.comparing(SheetId::town)
                    .thenComparingInt(SheetId::year)
                    .thenComparing(SheetId::family);

    @Override
    public int compareTo(SheetId other) {
        return ORDER.compare(this, other);
    }
}
