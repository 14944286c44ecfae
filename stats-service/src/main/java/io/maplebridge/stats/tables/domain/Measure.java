package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.Quotient;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line brings to its cells: a figure, a span, both or neither.
 *
 * @param against the span it is compared with, printed as a change in percent; null for the number
 * @param per what one unit of the column is: 10000 for 万元
 * @param decimals of a count; null for those of its counter
 */
public record Measure(
        @Nullable Figure figure,
        @Nullable Counted less,
        @Nullable TableSpan span,
        @Nullable TableSpan against,
        int per,
        @Nullable Integer decimals) {

    public static final Measure NONE = new Measure(null, null, null, null, 1, null);

    /** The figures that are counted for it. */
    public List<Counted> counted() {
        return switch (figure) {
            case null -> List.of();
            case Counted counted -> less == null ? List.of(counted) : List.of(counted, less);
            case Quotient quotient -> List.of(quotient.numerator(), quotient.denominator());
        };
    }

    /** Both of them together, of which one has the figure. */
    Measure with(Measure other) {
        Measure of = figure == null ? other : this;
        return new Measure(
                of.figure,
                of.less,
                span == null ? other.span : span,
                of.against,
                of.per,
                of.decimals);
    }
}
