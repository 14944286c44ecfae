package io.maplebridge.stats.daily.domain;

import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.FigureId;
import java.util.Comparator;

/**
 * One number of a sheet: a figure under one key of one breakdown; the total has the empty key of
 * {@link Dimension#TOTAL}.
 */
public record Cell(FigureId figure, Dimension by, String key) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::figure).thenComparing(Cell::by).thenComparing(Cell::key);

    public static Cell total(FigureId figure) {
        return new Cell(figure, Dimension.TOTAL, "");
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
