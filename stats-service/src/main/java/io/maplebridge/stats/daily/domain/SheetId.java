package io.maplebridge.stats.daily.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * What one sheet is about: the figures of a family over the facts of a town that belong to a month.
 *
 * @param month its year and month as one number, such as 202311
 */
public record SheetId(String town, int month, String family) implements Comparable<SheetId> {

    private static final Comparator<SheetId> ORDER =
            Comparator.comparing(SheetId::town)
                    .thenComparingInt(SheetId::month)
                    .thenComparing(SheetId::family);

    /** The month of a day as one number. */
    public static int month(LocalDate day) {
        return 100 * day.getYear() + day.getMonthValue();
    }

    public static int yearOf(int month) {
        return month / 100;
    }

    static YearMonth month(int number) {
        return YearMonth.of(number / 100, number % 100);
    }

    @Override
    public int compareTo(SheetId other) {
        return ORDER.compare(this, other);
    }
}
