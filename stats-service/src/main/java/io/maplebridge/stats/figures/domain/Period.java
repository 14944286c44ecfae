package io.maplebridge.stats.figures.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The days a figure is asked about: a year, half, quarter or month of the calendar, or days of
 * one's own. Which of them it is follows from its two ends.
 *
 * @param from the first day
 * @param to the last day; never before the first
 */
public record Period(LocalDate from, LocalDate to) {

    /** What a period is called by. */
    public enum Kind {
        YEAR(12),
        HALF(6),
        QUARTER(3),
        MONTH(1),
        OWN(0);

        private final int months;

        Kind(int months) {
            this.months = months;
        }
    }

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }

    public static Period year(int year) {
        return months(YearMonth.of(year, 1), 12);
    }

    /**
     * @param half 1 or 2
     */
    public static Period half(int year, int half) {
        return months(YearMonth.of(year, 6 * half - 5), 6);
    }

    /**
     * @param quarter 1 to 4
     */
    public static Period quarter(int year, int quarter) {
        return months(YearMonth.of(year, 3 * quarter - 2), 3);
    }

    public static Period month(YearMonth month) {
        return months(month, 1);
    }

    private static Period months(YearMonth first, int count) {
        return new Period(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    public Kind kind() {
        if (isOfWholeMonths()) {
            for (Kind kind : Kind.values()) {
                if (kind.months == monthCount() && (from.getMonthValue() - 1) % kind.months == 0) {
                    return kind;
                }
            }
        }
        return Kind.OWN;
    }

    /** Which half, quarter or month of its year it is, from 1. */
    public int number() {
        int months = kind().months;
        return months == 0 ? 1 : (from.getMonthValue() - 1) / months + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The day before it begins. */
    public LocalDate eve() {
        return from.minusDays(1);
    }

    /** The months of which it has a day. */
    public List<YearMonth> months() {
        return LongStream.range(0, monthCount())
                .mapToObj(YearMonth.from(from)::plusMonths)
                .toList();
    }

    /** The days of a month that it has; at least one. */
    public Period within(YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return new Period(first.isBefore(from) ? from : first, last.isAfter(to) ? to : last);
    }

    private long monthCount() {
        return ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1;
    }

    private boolean isOfWholeMonths() {
        return from.getDayOfMonth() == 1 && isLastOfMonth(to);
    }

    private static boolean isLastOfMonth(LocalDate day) {
        return day.equals(YearMonth.from(day).atEndOfMonth());
    }

    /** 环比: the one just before, as long as this one. */
    public Period before() {
        if (isOfWholeMonths()) {
            return earlierBy(monthCount());
        }
        return new Period(from.minusDays(days()), eve());
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** 同比: the same days of the year before. */
    public Period yearBefore() {
        return earlierBy(12);
    }

    private Period earlierBy(long months) {
        LocalDate last = to.minusMonths(months);
        return new Period(
                from.minusMonths(months),
                isLastOfMonth(to) ? YearMonth.from(last).atEndOfMonth() : last);
    }

    /** As it stands in addresses: 2023, 2023-H1, 2023-Q3, 2023-11, 2023-06-15..2023-07-14. */
    public String code() {
        return switch (kind()) {
            case YEAR -> Integer.toString(from.getYear());
            case HALF -> from.getYear() + "-H" + number();
            case QUARTER -> from.getYear() + "-Q" + number();
            case MONTH -> YearMonth.from(from).toString();
            case OWN -> from + ".." + to;
        };
    }

    @Override
    public String toString() {
        return code();
    }
}
