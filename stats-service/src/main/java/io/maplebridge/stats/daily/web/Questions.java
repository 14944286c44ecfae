package io.maplebridge.stats.daily.web;

import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.problem.Violation;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Town;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.figures.domain.AsOf;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
class Questions {

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

    Question question(
            @Nullable String town,
            @Nullable String year,
            @Nullable String asOf,
            @Nullable String units) {
        List<Violation> violations = new ArrayList<>();
        Town where = town(town, violations);
        LocalDate day = day(asOf, violations);
        int which = year(year, day, violations);
        boolean joined = TODAY.equals(units);
        if (!joined && units != null && !units.isBlank() && !units.equals(THEN)) {
            violations.add(new Violation("units", "unknown-code", units));
        }
        InvalidRequest.unlessEmpty(violations);
        return new Question(where, new AsOf(which, day), joined);
    }

    Town town(@Nullable String code) {
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

    private LocalDate day(@Nullable String text, List<Violation> violations) {
        if (text == null || text.isBlank()) {
            return time.today();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            // Told below, like a day outside all records.
        }
        violations.add(new Violation("asOf", "wrong-format"));
        return time.today();
    }

    private static int year(@Nullable String text, LocalDate day, List<Violation> violations) {
        if (text == null || text.isBlank()) {
            return day.getYear();
        }
        return WholeNumber.between(FIRST_YEAR, LAST_YEAR).read("year", text, violations);
    }

    /** The language figures are worded in: English for English readers, Chinese for all others. */
    static Locale language(Locale reader) {
        return Locale.ENGLISH.getLanguage().equals(reader.getLanguage())
                ? Locale.ENGLISH
                : Locale.SIMPLIFIED_CHINESE;
    }
}
