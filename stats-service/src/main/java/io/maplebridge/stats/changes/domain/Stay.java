package io.maplebridge.stats.changes.domain;

import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Share;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a fact stands on the list of a figure.
 *
 * @param when the date the figure is about
 * @param keys by the code of the dimension
 */
public record Stay(long weight, LocalDate when, SortedMap<String, String> keys) {

    public Stay {
        keys = Collections.unmodifiableSortedMap(new TreeMap<>(keys));
    }

    /** As the figure says it of a fact; several where it happened several times. */
    public static List<Stay> of(Counted figure, Fact fact, AsOf asOf) {
        return figure.shares(fact, asOf).stream().map(share -> of(figure, share)).toList();
    }

    /** As the figure says it. */
    public static Stay of(Counted figure, Share share) {
        SortedMap<String, String> keys = new TreeMap<>();
        for (Dimension by : figure.dimensions()) {
            keys.put(by.code(), share.key(by));
        }
        return new Stay(share.weight(), share.when(), keys);
    }

    /** Whether number and breakdowns would say the same. */
    boolean countsAs(Stay other) {
        return weight == other.weight && keys.equals(other.keys);
    }
}
