package io.maplebridge.stats.editions.domain;

import io.maplebridge.stats.figures.domain.Counter;
import io.maplebridge.stats.figures.domain.Percentage;
import io.maplebridge.stats.figures.domain.Wording;
import io.maplebridge.stats.figures.domain.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its number and the words it had when the edition was made.
 *
 * @param family name of the family
 * @param counter of a counted figure, or of what an average is of
 * @param number of a counted figure; 0 for a quotient
 * @param breakdowns of a counted figure
 * @param divided of a quotient; null for a counted figure
 */
public record FrozenFigure(
        String id,
        Wording family,
        Words words,
        Counter counter,
        long number,
        List<FrozenBreakdown> breakdowns,
        @Nullable Divided divided) {

    private static final Wording NOTHING = new Wording("无", "none");

    public FrozenFigure {
        breakdowns = List.copyOf(breakdowns);
    }

    /**
     * Two numbers, one divided by the other.
     *
     * @param above and below ids of the two figures
     */
    public record Divided(String above, String below, boolean percent, int decimals) {}

    public boolean counted() {
        return divided == null;
    }

    /** A counted figure's number as printed. */
    public String text(long value, Locale locale) {
        return counter.text(value, locale);
    }

    /** A quotient's value as printed, by the rounding it was declared with. */
    public String text(Divided by, long above, long below, Locale locale) {
        if (below == 0) {
            return NOTHING.in(locale);
        }
        if (by.percent()) {
            return Percentage.of(above, below)
                            .rounded(by.decimals(), RoundingMode.HALF_UP)
                            .toPlainString()
                    + "%";
        }
        BigDecimal value =
                BigDecimal.valueOf(above)
                        .divide(BigDecimal.valueOf(below), by.decimals(), RoundingMode.HALF_UP);
        String unit = BigDecimal.ONE.compareTo(value) == 0 ? counter.one() : counter.many();
        return new Wording(value.toPlainString() + counter.zh(), value.toPlainString() + " " + unit)
                .in(locale);
    }

    /** Its number, or the other one where something is kept from the reader. */
    public FrozenFigure withNumber(long other, List<FrozenBreakdown> parts) {
        return new FrozenFigure(id, family, words, counter, other, parts, divided);
    }
}
