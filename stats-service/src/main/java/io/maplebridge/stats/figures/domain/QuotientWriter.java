package io.maplebridge.stats.figures.domain;

/** Writes a {@link Quotient} down; its words follow from the two figures it divides. */
public final class QuotientWriter {

    private static final Wording EXCLUSIONS =
            new Wording("上年结转不计入", "what was carried over is left out");

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
        Wording top = above.words().name();
        Wording bottom = below.words().name();
        Wording formula =
                new Wording(
                        top.zh() + " ÷ " + bottom.zh() + "，四舍五入，保留 " + decimals + " 位小数",
                        top.en() + " ÷ " + bottom.en() + ", half up, decimals: " + decimals);
        return new Quotient(
                new FigureId(id),
                new Words(name, formula, EXCLUSIONS),
                above,
                below,
                style,
                decimals);
    }
}
