package io.maplebridge.stats.figures.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a figure is printed 起止日期: one that went out of use is still shown for the
 * periods in which it was in use.
 *
 * @param from the first day; null when there was none
 * @param until the last day; null while it is in use
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

    public static final Validity ALWAYS = new Validity(null, null);

    /** On some day of the period at least. */
    public boolean holdsIn(Period period) {
        return (from == null || !from.isAfter(period.to()))
                && (until == null || !until.isBefore(period.from()));
    }
}
