package io.maplebridge.stats.reports.application;

import io.maplebridge.stats.figures.domain.Percentage;
import io.maplebridge.stats.reports.domain.Ratio;
import io.maplebridge.stats.reports.domain.ReportFigure;
import io.maplebridge.template.domain.Format;
import io.maplebridge.template.domain.NumberText;
import io.maplebridge.template.domain.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Writes figures as the house does: a rate with the decimals it was declared with unless its mark
 * says others, never rounded up to 100 or down to 0; nothing divided by nothing is 无.
 */
final class FigureValues {

    static final Value NOTHING = new Value.Text("无");

    /** Behind a figure's id: with its counter word, or with its percent sign. */
    private static final String WITH_WORD = ".text";

    /** Known, but of other parts than the row it stands in: the number of all would be wrong. */
    private static final Value NOT_OF_THIS_ROW = new Value.Rows(List.of());

    private final Map<String, ReportFigure> figures;
    private final NumbersOf numbers;

    FigureValues(Map<String, ReportFigure> figures, NumbersOf numbers) {
        this.figures = figures;
        this.numbers = numbers;
    }

    /** {@link Value#UNKNOWN} where there is no such figure, or no number in that format. */
    Value of(String key, Format format) {
        boolean withWord = key.endsWith(WITH_WORD);
        ReportFigure figure =
                figures.get(withWord ? key.substring(0, key.length() - WITH_WORD.length()) : key);
        if (figure == null || format instanceof Format.Choice) {
            return Value.UNKNOWN;
        }
        Ratio ratio = figure.ratio();
        Value bare = ratio == null ? count(figure) : quotient(ratio, format);
        return withWord ? withWord(bare, figure, format) : bare;
    }

    private Value count(ReportFigure figure) {
        OptionalLong number = numbers.number(figure);
        return number.isEmpty()
                ? NOT_OF_THIS_ROW
                : new Value.Amount(figure.counter().value(number.getAsLong()));
    }

    private Value quotient(Ratio ratio, Format format) {
        OptionalLong above = number(ratio.above());
        OptionalLong below = number(ratio.below());
        if (above.isEmpty() || below.isEmpty()) {
            return NOT_OF_THIS_ROW;
        }
        if (below.getAsLong() == 0) {
            return NOTHING;
        }
        return divided(ratio, above.getAsLong(), below.getAsLong(), format);
    }

    private static Value divided(Ratio ratio, long above, long below, Format format) {
        if (format instanceof Format.About) {
            long times = ratio.percent() ? 100 : 1;
            return new Value.Amount(
                    BigDecimal.valueOf(above)
                            .multiply(BigDecimal.valueOf(times))
                            .divide(BigDecimal.valueOf(below), MathContext.DECIMAL64));
        }
        int places =
                format instanceof Format.Decimals decimals ? decimals.places() : ratio.decimals();
        BigDecimal value =
                ratio.percent()
                        ? Percentage.of(above, below).rounded(places, ratio.rounding())
                        : BigDecimal.valueOf(above)
                                .divide(BigDecimal.valueOf(below), places, ratio.rounding());
        return new Value.Text(value.toPlainString());
    }

    private OptionalLong number(String id) {
        @Nullable ReportFigure figure = figures.get(id);
        return figure == null ? OptionalLong.empty() : numbers.number(figure);
    }

    private static Value withWord(Value bare, ReportFigure figure, Format format) {
        Ratio ratio = figure.ratio();
        String word = ratio != null && ratio.percent() ? "%" : figure.counter().zh();
        return switch (bare) {
            case Value.Amount amount ->
                    new Value.Text(NumberText.of(amount.number(), format) + word);
            case Value.Text text when !text.equals(NOTHING) -> new Value.Text(text.text() + word);
            default -> bare;
        };
    }

    /** A part in percent of the whole; 无 of nothing. */
    static Value share(long part, long whole, Format format) {
        if (whole <= 0 || part < 0) {
            return NOTHING;
        }
        return divided(new Ratio("", "", true, 1, RoundingMode.HALF_UP), part, whole, format);
    }
}
