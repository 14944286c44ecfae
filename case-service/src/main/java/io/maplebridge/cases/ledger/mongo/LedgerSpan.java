package io.maplebridge.cases.ledger.mongo;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How far the first rows of a town's ledger reach in one order.
 *
 * @param first value of the first row
 * @param last value of the last of them
 */
record LedgerSpan(Object first, Object last, boolean ascending) {

    /** Of four figures, so that days sort as text. */
    private static final int LAST_YEAR = 9999;

    static LedgerSpan of(List<Document> rows, LedgerOrder order) {
        return new LedgerSpan(
                order.value(rows.getFirst()), order.value(rows.getLast()), order.ascending());
    }

    /**
     * The value so many spans further on.
     *
     * @param from null for the first row
     * @return null where that cannot be said, as of a number
     */
    @Nullable Object further(@Nullable Object from, long times) {
        if (from == null && times == 1) {
            return last;
        }
        Object start = from == null ? first : from;
        try {
            if (start instanceof Date && first instanceof Date && last instanceof Date) {
                long length = atLeastOne(Duration.between(at(first), at(last)).toMillis());
                return Date.from(at(start).plusMillis(times * length));
            }
            long days = day(last) - day(first);
            LocalDate edge = LocalDate.ofEpochDay(day(start) + times * atLeastOne(days));
            return edge.getYear() > LAST_YEAR ? null : edge.toString();
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    private static Instant at(Object date) {
        return ((Date) date).toInstant();
    }

    private static long day(Object value) {
        return LocalDate.parse(value.toString()).toEpochDay();
    }

    private long atLeastOne(long length) {
        return length == 0 ? (ascending ? 1 : -1) : length;
    }
}
