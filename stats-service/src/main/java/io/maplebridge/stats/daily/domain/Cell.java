package io.maplebridge.stats.daily.domain;

import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.FigureId;
import java.util.Comparator;

/**
 * One number of a sheet: a figure under one key of one breakdown.
 *
 * @param by code of what it is broken down by; empty for the total, whose one key is empty too
 */
public record Cell(FigureId figure, String by, String key) implements Comparable<Cell> {

    /**
     * How many stays on the figure's list ended, by month: where to look for those of a past day.
     */
    static final String MONTHS_OF_LEAVING = "#until";

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::figure).thenComparing(Cell::by).thenComparing(Cell::key);

    public static Cell total(FigureId figure) {
        return new Cell(figure, "", "");
    }

    static Cell of(Breakdown breakdown, String key) {
        return new Cell(breakdown.figure(), breakdown.by(), key);
    }

    static Cell of(FigureId figure, Dimension by, String key) {
        return new Cell(figure, by.code(), key);
    }

    /** How many facts a sum under a key is over. */
    static Cell listed(FigureId figure, Dimension by, String key) {
        return new Cell(figure, "#" + by.code(), key);
    }

    /** How many facts a sum is over. */
    static Cell listed(FigureId figure) {
        return new Cell(figure, "#", "");
    }

    public Breakdown breakdown() {
        return new Breakdown(figure, by);
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
