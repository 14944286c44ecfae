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
 * @param rows how many they are
 */
record LedgerSpan(Object first, Object last, int rows, boolean ascending) {

    /** Of four figures, so that days sort as text. */
    private static final int LAST_YEAR = 9999;

    static LedgerSpan of(List<Document> rows, LedgerOrder order) {
        return new LedgerSpan(
                order.value(rows.getFirst()),
                order.value(rows.getLast()),
                rows.size(),
                order.ascending());
    }

    /**
     * The value so many spans further on.
     *
     * @return null where that cannot be said
     */
    @Nullable Object further(Object from, long times) {
        try {
            if (from instanceof Date && first instanceof Date && last instanceof Date) {
                long length = atLeastOne(Duration.between(at(first), at(last)).toMillis());
                return Date.from(at(from).plusMillis(times * length));
            }
            LedgerNumber number = LedgerNumber.read(from).orElse(null);
            if (number != null) {
                return number.further(times * numbers()).sortable();
            }
            long days = day(last) - day(first);
            LocalDate edge = LocalDate.ofEpochDay(day(from) + times * atLeastOne(days));
            return edge.getYear() > LAST_YEAR ? null : edge.toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** As many as the rows hold when they are of one series, else as many as they are. */
    private long numbers() {
        LedgerNumber from = LedgerNumber.read(first).orElse(null);
        LedgerNumber to = LedgerNumber.read(last).orElse(null);
        return from != null && to != null && from.series().equals(to.series())
                ? atLeastOne(to.sequence() - from.sequence())
                : ascending ? rows : -rows;
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
