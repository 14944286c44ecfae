package io.maplebridge.stats.daily.domain;

import io.maplebridge.stats.figures.domain.FigureId;
import java.time.LocalDate;
import java.util.SortedMap;

/**
 * Some days in the life of a fact through which it stands on the lists of the same figures, with
 * the same weights and under the same keys. The spans of a fact are all that figures have to do
 * with it: lists are found by them and sheets are their sum.
 *
 * @param belongs the day by which it is in one period and not in another: that of the cohort, or
 *     that on which something happened
 * @param from the first day
 * @param until the first day no more; {@link #FOREVER} while nothing ends it
 * @param when the date the figures are about
 * @param keys by the code of the dimension
 * @param weights by figure
 */
public record Span(
        LocalDate belongs,
        LocalDate from,
        LocalDate until,
        LocalDate when,
        SortedMap<String, String> keys,
        SortedMap<FigureId, Long> weights) {

    public static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    /** To which facts belong that are not counted until they are told anew. */
    public static final LocalDate NO_DAY = LocalDate.of(0, 1, 1);

    public boolean ends() {
        return !until.equals(FOREVER);
    }

    /** The month on whose sheets it counts, as they name it; {@link Spans#NO_MONTH} for none. */
    int month() {
        return belongs.equals(NO_DAY) ? Spans.NO_MONTH : SheetId.month(belongs);
    }

    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && until.isAfter(day);
    }
}
