package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.Quotient;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;

/** A figure and its number. */
public sealed interface FigureReading {

    Figure figure();

    /**
     * @param breakdowns number by key for each dimension of the figure, keys that were ever counted
     */
    record Count(Counted figure, long number, Map<Dimension, SortedMap<String, Long>> breakdowns)
            implements FigureReading {

        /** The numbers under each key; empty for what it is not broken down by. */
        public SortedMap<String, Long> by(Dimension dimension) {
            return breakdowns.getOrDefault(dimension, Collections.emptySortedMap());
        }
    }

    /** Two numbers, one divided by the other. */
    record Divided(Quotient figure, long above, long below) implements FigureReading {}
}
