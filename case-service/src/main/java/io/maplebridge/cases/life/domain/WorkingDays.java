package io.maplebridge.cases.life.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The State Council's calendar: which weekdays are holidays and which weekend days are worked.
 *
 * @param years by year; a year that is missing is counted Monday to Friday, and the page says so
 */
public record WorkingDays(Map<Integer, Year> years) {

    /** One year's exceptions. */
    public record Year(Set<LocalDate> holidays, Set<LocalDate> worked) {}

    public boolean isKnown(int year) {
        return years.containsKey(year);
    }

    /** The {@code count}th working day after {@code day}, which is itself not counted. */
    public LocalDate after(LocalDate day, int count) {
        LocalDate next = day;
        for (int left = count; left > 0; ) {
            next = next.plusDays(1);
            left -= isWorked(next) ? 1 : 0;
        }
        return next;
    }

    /** How many of them are after the one day, the other among them; none when it is before. */
    public long between(LocalDate after, LocalDate until) {
        return until.isAfter(after)
                ? after.plusDays(1).datesUntil(until.plusDays(1)).filter(this::isWorked).count()
                : 0;
    }

    private boolean isWorked(LocalDate day) {
        Year year = years.get(day.getYear());
        if (year != null && (year.holidays().contains(day) || year.worked().contains(day))) {
            return year.worked().contains(day);
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
