package io.maplebridge.stats.daily.web;

import io.maplebridge.stats.daily.application.FigureReading;
import io.maplebridge.stats.figures.domain.Quotient;
import io.maplebridge.stats.figures.domain.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure held against the same figure of an earlier span.
 *
 * @param value of the earlier span; null for 0 ÷ 0
 * @param text of the earlier span, as printed
 * @param difference now less then, in the same unit; null where one of them is no number
 * @param percent by which it changed, with one decimal, half up; null for a rate, and where there
 *     was nothing before
 */
record Compared(
        @Nullable BigDecimal value,
        String text,
        @Nullable BigDecimal difference,
        @Nullable BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Wording SAME = new Wording("持平", "unchanged");
    private static final Wording POINTS = new Wording("个百分点", " points");

    static Compared of(FigureReading now, FigureReading then, Locale language) {
        BigDecimal before = value(then).orElse(null);
        BigDecimal difference =
                before == null ? null : value(now).map(it -> it.subtract(before)).orElse(null);
        boolean counted = now instanceof FigureReading.Count;
        return new Compared(
                before,
                text(then, language),
                difference,
                counted && difference != null && before != null && before.signum() != 0
                        ? difference.multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP)
                        : null);
    }

    private static Optional<BigDecimal> value(FigureReading reading) {
        return switch (reading) {
            case FigureReading.Count count ->
                    Optional.of(count.figure().counter().value(count.number()));
            case FigureReading.Divided divided ->
                    divided.figure().value(divided.above(), divided.below());
        };
    }

    static String text(FigureReading reading, Locale language) {
        return switch (reading) {
            case FigureReading.Count count ->
                    count.figure().counter().text(count.number(), language);
            case FigureReading.Divided divided ->
                    divided.figure().text(divided.above(), divided.below(), language);
        };
    }

    /**
     * By how much it changed, in a few words: +12（+8.3%）, −1.2个百分点, 持平; no percentage where there
     * was nothing before, and no words where one of the two is no number.
     */
    String change(FigureReading now, Locale language) {
        if (difference == null) {
            return "";
        }
        if (difference.signum() == 0) {
            return SAME.in(language);
        }
        if (now instanceof FigureReading.Divided divided) {
            return signed(difference)
                    + (divided.figure().style() == Quotient.Style.PERCENT
                            ? POINTS.in(language)
                            : "");
        }
        if (percent == null) {
            return signed(difference);
        }
        String share = signed(percent) + "%";
        return new Wording(
                        signed(difference) + "（" + share + "）",
                        signed(difference) + " (" + share + ")")
                .in(language);
    }

    private static String signed(BigDecimal number) {
        String digits = number.abs().toPlainString();
        return switch (number.signum()) {
            case 1 -> "+" + digits;
            case -1 -> "−" + digits;
            default -> digits;
        };
    }
}
