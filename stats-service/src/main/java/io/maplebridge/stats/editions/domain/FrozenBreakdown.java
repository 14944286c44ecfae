package io.maplebridge.stats.editions.domain;

import io.maplebridge.stats.figures.domain.Wording;
import java.util.List;

/**
 * The numbers of a figure by one dimension, its keys called as they were then.
 *
 * @param by code of the dimension
 */
public record FrozenBreakdown(String by, Wording head, List<Line> lines) {

    public FrozenBreakdown {
        lines = List.copyOf(lines);
    }

    /** A key and its number. */
    public record Line(String key, Wording name, long number) {}
}
