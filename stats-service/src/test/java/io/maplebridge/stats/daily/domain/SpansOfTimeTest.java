package io.maplebridge.stats.daily.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.stats.cases.domain.RegistryFixtures;
import io.maplebridge.stats.cases.kafka.RandomLives;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactAsOf;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Basis;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Period;
import io.maplebridge.stats.figures.domain.Registry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spans of time held against what a plain reading of the cases, day by day, says. */
class SpansOfTimeTest {

    private static final int CASES = 250;

    private final Registry registry = RegistryFixtures.registry();
    private final List<Fact> facts = new ArrayList<>();

    private Numbers lives(long seed) {
        RandomLives lives = new RandomLives(seed);
        SheetSums sums = new SheetSums(registry.tallies());
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            Fact fact = lives.life().fact();
            facts.add(fact);
            spans.addAll(Spans.of(fact, registry.tallies()));
        }
        sums.add("changsha", spans);
        return new Numbers(
                InMemory.sheets("changsha", sums.sheets()),
                InMemory.days("changsha", spans, registry.tallies()));
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 1954})
    void months_and_quarters_and_halves_read_as_of_one_day_sum_to_their_year(long seed) {
        Numbers numbers = lives(seed);
        RandomLives days = new RandomLives(seed);
        for (int i = 0; i < 10; i++) {
            LocalDate day = days.anyDay();
            for (Figure figure : registry.figures()) {
                if (figure instanceof Counted counted && counted.basis() != Basis.STOCK) {
                    long year = numbers.of(counted, new AsOf(2023, day));
                    assertThat(sum(numbers, counted, day, months()))
                            .as("%s", figure.id())
                            .isEqualTo(year);
                    assertThat(sum(numbers, counted, day, parts(4)))
                            .as("%s", figure.id())
                            .isEqualTo(year);
                    assertThat(sum(numbers, counted, day, parts(2)))
                            .as("%s", figure.id())
                            .isEqualTo(year);
                }
            }
        }
    }

    private static List<Period> months() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Period.month(YearMonth.of(2023, month)))
                .toList();
    }

    private static List<Period> parts(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> count == 4 ? Period.quarter(2023, n) : Period.half(2023, n))
                .toList();
    }

    private static long sum(Numbers numbers, Counted figure, LocalDate day, List<Period> parts) {
        return parts.stream().mapToLong(part -> numbers.of(figure, new AsOf(part, day))).sum();
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 2023})
    void the_flows_are_those_of_a_plain_reading_day_by_day_and_balance(long seed) {
        Numbers numbers = lives(seed);
        RandomPeriods periods = new RandomPeriods(seed);
        for (int i = 0; i < 20; i++) {
            AsOf asOf = periods.turn(i);
            for (String family : List.of("dispute", "petition", "order")) {
                Map<String, Long> plain = plainly(family, asOf);
                plain.forEach((name, number) ->
                        assertThat(numbers.of(counted(family + "." + name), asOf))
                                .as("%s.%s of %s", family, name, asOf)
                                .isEqualTo(number));
                assertThat(
                                plain.getOrDefault("opening", -1L)
                                        + plain.getOrDefault("cameIn", -1L)
                                        + plain.getOrDefault("reopenedIn", -1L)
                                        - plain.getOrDefault("concludedIn", -1L)
                                        - plain.getOrDefault("leftOut", -1L))
                        .isEqualTo(plain.get("standing"));
            }
        }
    }

    /** Knows nothing of figures: looks at every case at the end of every day. */
    private Map<String, Long> plainly(String family, AsOf asOf) {
        Map<String, Long> numbers = new HashMap<>();
        for (String name :
                List.of("opening", "cameIn", "reopenedIn", "concludedIn", "leftOut", "standing")) {
            numbers.put(name, 0L);
        }
        LocalDate end = asOf.end();
        LocalDate eve = asOf.period().from().minusDays(1);
        for (Fact fact : facts) {
            if (fact.type().equals(family)) {
                add(
                        numbers,
                        "opening",
                        at(fact, eve.isAfter(asOf.day()) ? asOf.day() : eve) == 'o');
                add(numbers, "standing", at(fact, end) == 'o');
                char before = at(fact, eve);
                for (LocalDate day = asOf.period().from();
                        !day.isAfter(end);
                        day = day.plusDays(1)) {
                    char now = at(fact, day);
                    add(numbers, "cameIn", before == '-' && now != '-');
                    add(numbers, "reopenedIn", before == 'c' && now == 'o');
                    add(numbers, "concludedIn", before != 'c' && now == 'c');
                    add(numbers, "leftOut", before == 'o' && now == '-');
                    before = now;
                }
            }
        }
        return numbers;
    }

    private static void add(Map<String, Long> numbers, String name, boolean counts) {
        numbers.merge(name, counts ? 1L : 0L, Long::sum);
    }

    /** Not counted -, open o, concluded c. */
    private static char at(Fact fact, LocalDate day) {
        FactAsOf stood = fact.asOf(day).orElse(null);
        if (stood == null || stood.code("exclusion") != null || !hasCome(stood)) {
            return '-';
        }
        return isConcluded(stood) ? 'c' : 'o';
    }

    private static boolean hasCome(FactAsOf stood) {
        String since = stood.fact().type().equals("dispute") ? "accepted" : "registered";
        return stood.on(since) != null;
    }

    private static boolean isConcluded(FactAsOf stood) {
        @Nullable String outcome = stood.code("outcome");
        return switch (stood.fact().type()) {
            case "dispute" -> outcome != null;
            case "petition" -> stood.on("concluded") != null || stood.on("closed") != null;
            default -> stood.on("closed") != null;
        };
    }

    private Counted counted(String id) {
        return (Counted) registry.find(new FigureId(id)).orElseThrow();
    }
}
