package io.maplebridge.stats.figures.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/**
 * One counted figure divided by another: a rate in percent, or an average. Nothing divided by
 * nothing is no number at all and prints as 无, never as 0% or 100%.
 *
 * @param style percent or average
 * @param decimals as stated; a percentage takes more of them when it would otherwise look like 0%
 *     or 100% and is neither
 */
public record Quotient(
        FigureId id, Words words, Counted numerator, Counted denominator, Style style, int decimals)
        implements Figure {

    /** How the quotient is written. */
    public enum Style {
        PERCENT,
        AVERAGE
    }

    private static final Wording NOTHING = new Wording("无", "none");

    /** The value as printed, in percent or in the numerator's unit; empty for 0 ÷ 0. */
    public Optional<BigDecimal> value(long above, long below) {
        if (below == 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (style) {
                    case PERCENT ->
                            Percentage.of(above, below).rounded(decimals, RoundingMode.HALF_UP);
                    case AVERAGE ->
                            BigDecimal.valueOf(above)
                                    .divide(
                                            BigDecimal.valueOf(below),
                                            decimals,
                                            RoundingMode.HALF_UP);
                });
    }

    public String text(long above, long below, Locale locale) {
        return value(above, below)
                .map(value ->
                        style == Style.PERCENT
                                ? value.toPlainString() + "%"
                                : numerator.counter().text(value, locale))
                .orElseGet(() -> NOTHING.in(locale));
    }
}
