package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Quotient;
import io.maplebridge.stats.figures.domain.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One number of a table, and what it is of. */
public sealed interface GridCell {

    Wording NOTHING = new Wording("无", "none");

    /** The number as printed, in percent where it is one; empty for 0 ÷ 0, never for nothing. */
    Optional<BigDecimal> value();

    boolean isPercent();

    /** As printed: 0 is 0 零报告, and 无 where there is no number at all. */
    default String text(Locale locale) {
        return value().map(value -> value.toPlainString() + (isPercent() ? "%" : ""))
                .orElseGet(() -> NOTHING.in(locale));
    }

    /** A figure under some keys. */
    record Count(Counted figure, AsOf asOf, List<Filter> filters, long number, Measure measure)
            implements GridCell {

        public Count {
            filters = List.copyOf(filters);
        }

        @Override
        public Optional<BigDecimal> value() {
            BigDecimal whole = whole();
            Integer decimals = decimals();
            BigDecimal written =
                    measure.per() == 1
                            ? whole
                            : whole.divide(
                                    BigDecimal.valueOf(measure.per()), 10, RoundingMode.HALF_UP);
            return Optional.of(
                    decimals == null ? written : written.setScale(decimals, RoundingMode.HALF_UP));
        }

        /** Before it is rounded: what rules are held against. */
        BigDecimal whole() {
            return figure.counter().value(number);
        }

        private @Nullable Integer decimals() {
            Integer stated = measure.decimals();
            return stated == null && measure.per() != 1 ? Integer.valueOf(2) : stated;
        }

        @Override
        public boolean isPercent() {
            return false;
        }
    }

    /** A rate or an average under some keys. */
    record Rate(Quotient figure, long above, long below) implements GridCell {

        @Override
        public Optional<BigDecimal> value() {
            return figure.value(above, below);
        }

        @Override
        public boolean isPercent() {
            return figure.style() == Quotient.Style.PERCENT;
        }
    }

    /** By how much it changed, in percent of what it was. */
    record Change(long now, long then) implements GridCell {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        @Override
        public Optional<BigDecimal> value() {
            return then == 0
                    ? Optional.empty()
                    : Optional.of(
                            BigDecimal.valueOf(now - then)
                                    .multiply(HUNDRED)
                                    .divide(BigDecimal.valueOf(then), 1, RoundingMode.HALF_UP));
        }

        @Override
        public boolean isPercent() {
            return true;
        }
    }
}
