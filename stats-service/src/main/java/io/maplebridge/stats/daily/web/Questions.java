package io.maplebridge.stats.daily.web;

import io.maplebridge.contract.words.Spelling;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.problem.Violation;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Town;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.platform.time.TypedDay;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Period;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads whose figures were asked for, and when. Left out means: the first town, today in
 * Asia/Shanghai, the year of the day. All that is wrong is named at once.
 */
@Component
public class Questions {

    /** By the units of today; the usual view is by those there were {@link #THEN}. */
    static final String TODAY = "today";

    static final String THEN = "then";

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2999;

    private final Reference reference;
    private final TownTime time;

    Questions(Reference reference, TownTime time) {
        this.reference = reference;
        this.time = time;
    }

    public Question question(
            @Nullable String town,
            @Nullable String span,
            @Nullable String year,
            @Nullable String asOf,
            @Nullable String units) {
        List<Violation> violations = new ArrayList<>();
        Town where = town(town, violations);
        AsOf when =
                span == null || Spelling.isEmpty(span)
                        ? ofYear(year, asOf, violations)
                        : ofSpan(span, asOf, violations);
        boolean joined = TODAY.equals(units);
        if (!joined && units != null && !units.isBlank() && !units.equals(THEN)) {
            violations.add(new Violation("units", "unknown-code", units));
        }
        InvalidRequest.unlessEmpty(violations);
        return new Question(where, when, joined);
    }

    private AsOf ofYear(@Nullable String year, @Nullable String asOf, List<Violation> violations) {
        LocalDate day = day("asOf", asOf, year, time.today(), violations);
        return new AsOf(year(year, day, violations), day);
    }

    /** As of its end, or of today while it runs, unless another day of it or after it is asked. */
    private AsOf ofSpan(String span, @Nullable String asOf, List<Violation> violations) {
        Period period = period(span, violations);
        LocalDate today = time.today();
        LocalDate usual = period.contains(today) ? today : period.to();
        LocalDate day =
                day("asOf", asOf, Integer.toString(period.to().getYear()), usual, violations);
        if (day.isBefore(period.from())) {
            violations.add(
                    new Violation(
                            "asOf", "stats-before-span", day.toString(), period.from().toString()));
        }
        return new AsOf(period, day);
    }

    private Period period(String span, List<Violation> violations) {
        Period none = Period.year(time.today().getYear());
        try {
            return TypedPeriod.read(span)
                    .filter(period -> period.from().getYear() >= FIRST_YEAR)
                    .filter(period -> period.to().getYear() <= LAST_YEAR)
                    .orElseGet(() -> {
                        violations.add(new Violation("span", "stats-unknown-span"));
                        return none;
                    });
        } catch (TypedPeriod.Backwards e) {
            violations.add(new Violation("span", "stats-span-backwards"));
            return none;
        }
    }

    /** The town of that code; the first where none is named. */
    public Town town(@Nullable String code) {
        List<Violation> violations = new ArrayList<>();
        Town town = town(code, violations);
        InvalidRequest.unlessEmpty(violations);
        return town;
    }

    private Town town(@Nullable String code, List<Violation> violations) {
        if (code == null || code.isBlank()) {
            return reference.now().defaultTown();
        }
        return reference
                .now()
                .town(code)
                .orElseGet(() -> {
                    violations.add(new Violation("town", "unknown-town", code));
                    return reference.now().defaultTown();
                });
    }

    /** Where the year goes without saying it is the one that is asked for. */
    private LocalDate day(
            String name,
            @Nullable String text,
            @Nullable String year,
            LocalDate usual,
            List<Violation> violations) {
        if (text == null || Spelling.isEmpty(text)) {
            return usual;
        }
        return TypedDay.past(Spelling.plain(text), latest(year, time.today()))
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .orElseGet(() -> {
                    violations.add(new Violation(name, "wrong-format"));
                    return usual;
                });
    }

    private static LocalDate latest(@Nullable String year, LocalDate today) {
        return year != null && year.matches("[12]\\d{3}")
                ? LocalDate.of(Integer.parseInt(year), Month.DECEMBER, 31)
                : today;
    }

    private static int year(@Nullable String text, LocalDate day, List<Violation> violations) {
        if (text == null || text.isBlank()) {
            return day.getYear();
        }
        return WholeNumber.between(FIRST_YEAR, LAST_YEAR).read("year", text, violations);
    }

    /** One more day than the question has: today where none is given. */
    public LocalDate day(String name, @Nullable String text, @Nullable String year) {
        List<Violation> violations = new ArrayList<>();
        LocalDate day = day(name, text, year, time.today(), violations);
        InvalidRequest.unlessEmpty(violations);
        return day;
    }

    /** The language figures are worded in: English for English readers, Chinese for all others. */
    public static Locale language(Locale reader) {
        return Locale.ENGLISH.getLanguage().equals(reader.getLanguage())
                ? Locale.ENGLISH
                : Locale.SIMPLIFIED_CHINESE;
    }
}
