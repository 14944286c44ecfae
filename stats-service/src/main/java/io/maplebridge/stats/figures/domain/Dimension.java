package io.maplebridge.stats.figures.domain;

import io.maplebridge.stats.facts.domain.FactAsOf;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a figure can be broken down by, or a list shows of each line.
 *
 * @param code as it stands in addresses and stores
 * @param head over a column of its keys
 * @param caption of a table broken down by it
 * @param names where the names of its keys are found
 * @param keyOf the key of a fact as it stood, for the date the figure is about; null for none
 */
public record Dimension(
        String code,
        Wording head,
        Wording caption,
        String names,
        BiFunction<FactAsOf, LocalDate, @Nullable String> keyOf) {

    /** The key of a fact that has none: nothing falls out of a breakdown, so its sum holds. */
    public static final String NONE = "none";

    /** When it happened: the month of the date that a figure is about, such as 2023-06. */
    public static final Dimension MONTH =
            new Dimension(
                    "month",
                    new Wording("月份", "Month"),
                    new Wording("按月", "by month"),
                    "months",
                    (fact, when) -> YearMonth.from(when).toString());

    /** The key under which a fact is found as it stands. */
    public String key(FactAsOf fact, LocalDate when) {
        return Optional.ofNullable(keyOf.apply(fact, when)).orElse(NONE);
    }

    /** The code tells them apart: what finds the key has no equality of its own. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dimension that
                && code.equals(that.code)
                && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
