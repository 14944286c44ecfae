package io.maplebridge.stats.figures.domain;

import java.math.RoundingMode;

/** Writes a {@link Quotient} down; its words follow from the two figures it divides. */
public final class QuotientWriter {

    private QuotientWriter() {}

    public static Quotient rate(
            String id, Wording name, Counted above, Counted below, int decimals) {
        return quotient(id, name, above, below, Quotient.Style.PERCENT, decimals);
    }

    public static Quotient average(
            String id, Wording name, Counted above, Counted below, int decimals) {
        return quotient(id, name, above, below, Quotient.Style.AVERAGE, decimals);
    }

    private static Quotient quotient(
            String id,
            Wording name,
            Counted above,
            Counted below,
            Quotient.Style style,
            int decimals) {
        return new Quotient(
                new FigureId(id), name, above, below, style, decimals, RoundingMode.HALF_UP);
    }
}
