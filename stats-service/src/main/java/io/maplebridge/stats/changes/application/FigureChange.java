package io.maplebridge.stats.changes.application;

import io.maplebridge.stats.figures.domain.Counted;

/** A figure on two days, as the sheets say. */
public record FigureChange(Counted figure, long before, long after) {

    public long delta() {
        return after - before;
    }
}
