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
 * @param rounding HALF_UP by rule, DOWN where a town truncates
 */
public record Quotient(
        FigureId id,
        Wording name,
        Counted numerator,
        Counted denominator,
        Style style,
        int decimals,
        RoundingMode rounding)
        implements Figure {

    /** How the quotient is written. */
    public enum Style {
        PERCENT,
        AVERAGE
    }

    private static final Wording NOTHING = new Wording("无", "none");
    private static final Wording EXCLUSIONS =
            new Wording("上年结转不计入", "what was carried over is left out");

    /** The same, cut off or rounded another way. */
    public Quotient rounded(RoundingMode other) {
        return new Quotient(id, name, numerator, denominator, style, decimals, other);
    }

    @Override
    public Words words() {
        boolean cut = rounding == RoundingMode.DOWN;
        return new Words(
                name,
                numerator
                        .words()
                        .name()
                        .followedBy(" ÷ ")
                        .followedBy(denominator.words().name())
                        .followedBy(
                                new Wording(
                                        (cut ? "，截尾" : "，四舍五入") + "，保留 " + decimals + " 位小数",
                                        (cut ? ", cut off" : ", half up")
                                                + ", decimals: "
                                                + decimals)),
                EXCLUSIONS);
    }

    @Override
    public Basis basis() {
        return numerator.basis();
    }

    @Override
    public Validity validity() {
        return numerator.validity();
    }

    /** The value as printed, in percent or in the numerator's unit; empty for 0 ÷ 0. */
    public Optional<BigDecimal> value(long above, long below) {
        if (below == 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (style) {
                    case PERCENT -> Percentage.of(above, below).rounded(decimals, rounding);
                    case AVERAGE ->
                            BigDecimal.valueOf(above)
                                    .divide(BigDecimal.valueOf(below), decimals, rounding);
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
