package io.maplebridge.stats.daily.web;

import io.maplebridge.contract.words.Spelling;
import io.maplebridge.platform.time.TypedDay;
import io.maplebridge.stats.figures.domain.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span as addresses and people write it: 2023, 2023-H1, 2023-Q3, 2023-11, 2023-06-15..2023-07-14;
 * 2023年, 2023年上半年, 2023年第三季度, 2023年11月, 2023年6月15日至7月14日.
 */
final class TypedPeriod {

    /** Its two ends are not in their order. */
    static final class Backwards extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Backwards(LocalDate from, LocalDate to) {
            super(from + " is after " + to);
        }
    }

    private static final int LONGEST = 60;
    private static final String YEAR = "([12]\\d{3})\\s*";
    private static final Pattern WHOLE = Pattern.compile(YEAR + "(?:年|年度|全年|年全年)?");
    private static final Pattern HALF =
            Pattern.compile(YEAR + "(?:[-./]?\\s*[Hh]([12])|年?\\s*(上|下)半年)");
    private static final Pattern QUARTER =
            Pattern.compile(YEAR + "(?:[-./]?\\s*[Qq]([1-4])|年?\\s*第?\\s*([一二三四1-4])\\s*季度?)");
    private static final Pattern MONTH =
            Pattern.compile(YEAR + "(?:[-./年]\\s*(\\d{1,2})\\s*(?:月份?)?)");
    private static final Pattern ENDS =
            Pattern.compile("(.+?)\\s*(?:\\.\\.+|…+|至|到|~|—+|–)\\s*(.+)");
    private static final String NUMBERS = "一二三四";

    private TypedPeriod() {}

    /**
     * Empty when it is no span.
     *
     * @throws Backwards when it ends before it begins
     */
    static Optional<Period> read(String typed) {
        String text = typed.length() > LONGEST ? "" : Spelling.plain(typed).strip();
        return ofCalendar(text)
                .or(() -> TypedDay.read(text).map(day -> new Period(day, day)))
                .or(() -> match(ENDS, text).flatMap(TypedPeriod::between));
    }

    private static Optional<Period> ofCalendar(String text) {
        return match(WHOLE, text)
                .map(parts -> Period.year(year(parts)))
                .or(() -> match(HALF, text).map(TypedPeriod::half))
                .or(() -> match(QUARTER, text).map(TypedPeriod::quarter))
                .or(() -> match(MONTH, text).flatMap(TypedPeriod::month));
    }

    private static Period half(MatchResult parts) {
        boolean first =
                parts.group(2) == null ? parts.group(3).equals("上") : parts.group(2).equals("1");
        return Period.half(year(parts), first ? 1 : 2);
    }

    private static Period quarter(MatchResult parts) {
        String text = parts.group(2) == null ? parts.group(3) : parts.group(2);
        int at = NUMBERS.indexOf(text);
        return Period.quarter(year(parts), at < 0 ? Integer.parseInt(text) : at + 1);
    }

    private static Optional<Period> month(MatchResult parts) {
        int month = Integer.parseInt(parts.group(2));
        return month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(Period.month(YearMonth.of(year(parts), month)));
    }

    /** Each end a day, or a month or more of the calendar. */
    private static Optional<Period> between(MatchResult ends) {
        Optional<LocalDate> from = end(ends.group(1), Period::from);
        return from.flatMap(first ->
                end(ends.group(2), Period::to)
                        .or(() -> TypedDay.next(ends.group(2), first))
                        .map(last -> between(first, last)));
    }

    static Period between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new Backwards(first, last);
        }
        return new Period(first, last);
    }

    private static Optional<LocalDate> end(String text, Function<Period, LocalDate> which) {
        return TypedDay.read(text).or(() -> ofCalendar(text).map(which));
    }

    private static int year(MatchResult parts) {
        return Integer.parseInt(parts.group(1));
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.matches() ? Optional.of(found) : Optional.empty();
    }
}
