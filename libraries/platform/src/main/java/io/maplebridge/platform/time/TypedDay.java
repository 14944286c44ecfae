package io.maplebridge.platform.time;

import io.maplebridge.contract.words.Spelling;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people and ledgers write it, half or full width: 2023-02-11, 2023.2.11, 2023年2月11日,
 * 20230211, 26/11/2023; and where the year goes without saying 11月26日, 26/11, 11.26. What could be
 * read in two ways, such as 3/4, is no day: it is never guessed.
 */
public final class TypedDay {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*[日号]?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})\\s*[-./]\\s*(\\d{1,2})\\s*[-./]\\s*(\\d{4})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]?");
    private static final Pattern NO_YEAR = Pattern.compile("(\\d{1,2})\\s*[-./]\\s*(\\d{1,2})");

    /** Longer than any day is written. */
    private static final int LONGEST = 40;

    private TypedDay() {}

    /** With its year; empty when it is no day. */
    public static Optional<LocalDate> read(String typed) {
        String text = plain(typed);
        return match(YEAR_FIRST, text)
                .or(() -> match(DIGITS, text))
                .flatMap(parts -> day(part(parts, 1), part(parts, 2), part(parts, 3)))
                .or(() -> match(YEAR_LAST, text).flatMap(TypedDay::yearLast));
    }

    /** The last such day until today when it has no year. */
    public static Optional<LocalDate> past(String typed, LocalDate today) {
        return read(typed).or(() -> monthDay(plain(typed)).flatMap(day -> nearest(day, today, -1)));
    }

    /** The next such day from today when it has no year. */
    public static Optional<LocalDate> next(String typed, LocalDate today) {
        return read(typed).or(() -> monthDay(plain(typed)).flatMap(day -> nearest(day, today, 1)));
    }

    private static Optional<MonthDay> monthDay(String text) {
        return match(IN_WORDS, text)
                .flatMap(parts -> monthDay(part(parts, 1), part(parts, 2)))
                .or(() ->
                        match(NO_YEAR, text)
                                .flatMap(parts -> eitherWay(part(parts, 1), part(parts, 2))));
    }

    private static Optional<LocalDate> yearLast(MatchResult parts) {
        return eitherWay(part(parts, 1), part(parts, 2))
                .flatMap(day -> day(part(parts, 3), day.getMonthValue(), day.getDayOfMonth()));
    }

    /** Only when one of the two can be no month, or both are the same. */
    private static Optional<MonthDay> eitherWay(int one, int other) {
        if (one > 12) {
            return monthDay(other, one);
        }
        return other > 12 || one == other ? monthDay(one, other) : Optional.empty();
    }

    /** In leap years only, for the 29th of February. */
    private static Optional<LocalDate> nearest(MonthDay day, LocalDate today, int direction) {
        for (int away = 0; away <= 8; away++) {
            int year = today.getYear() + direction * away;
            LocalDate there = day.atYear(year);
            if (day.isValidYear(year) && there.compareTo(today) * direction >= 0) {
                return Optional.of(there);
            }
        }
        return Optional.empty();
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.matches() ? Optional.of(found) : Optional.empty();
    }

    private static String plain(String typed) {
        return typed.length() > LONGEST ? "" : Spelling.plain(typed);
    }

    private static int part(MatchResult parts, int number) {
        return Integer.parseInt(parts.group(number));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<MonthDay> monthDay(int month, int day) {
        try {
            return Optional.of(MonthDay.of(month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
