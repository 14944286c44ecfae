package io.maplebridge.stats.daily.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.stats.cases.domain.RegistryFixtures;
import io.maplebridge.stats.cases.kafka.RandomLives;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.Registry;
import io.maplebridge.stats.figures.domain.Share;
import io.maplebridge.stats.figures.domain.SumCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number read off the sheets is the length of the list, for any lives on any day. */
class OnePredicateTest {

    private static final int CASES = 400;
    private static final int DAYS = 20;

    private final Registry registry = RegistryFixtures.registry();

    @ParameterizedTest
    @ValueSource(longs = {1, 20231218, 869})
    void number_list_and_sheet_agree_and_sums_hold_for_any_span_on_random_days(long seed) {
        RandomLives lives = new RandomLives(seed);
        RandomPeriods periods = new RandomPeriods(seed);
        List<Fact> facts = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        SheetSums sums = new SheetSums(registry.tallies());
        for (int i = 0; i < CASES; i++) {
            Fact fact = lives.life().fact();
            facts.add(fact);
            List<Span> own = Spans.of(fact, registry.tallies());
            spans.addAll(own);
            sums.add(fact.town(), own);
        }
        Numbers numbers =
                new Numbers(
                        InMemory.sheets("changsha", sums.sheets()),
                        InMemory.days("changsha", spans, registry.tallies()));
        for (int i = 0; i < DAYS; i++) {
            AsOf asOf = periods.turn(i);
            for (Figure figure : registry.figures()) {
                if (figure instanceof Counted counted) {
                    assertNumberIsItsList(counted, facts, numbers, asOf);
                }
            }
            for (SumCheck check : registry.checks()) {
                assertThat(CheckReading.of(check, numbers, asOf).passes())
                        .as("%s as of %s", check.id(), asOf)
                        .isTrue();
                assertThat(facts).noneMatch(fact -> check.brokenBy(fact, asOf));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 65})
    void taking_off_what_an_older_version_added_leaves_what_the_newest_adds(long seed) {
        RandomLives lives = new RandomLives(seed);
        SheetSums moved = new SheetSums(registry.tallies());
        SheetSums afresh = new SheetSums(registry.tallies());
        for (int i = 0; i < CASES; i++) {
            List<Fact> versions = lives.life().facts();
            List<Span> before = List.of();
            String town = "changsha";
            for (Fact version : versions) {
                List<Span> now = Spans.of(version, registry.tallies());
                // Every third moves to another town and back.
                String other = i % 3 == 0 && town.equals("changsha") ? "elsewhere" : "changsha";
                moved.replace(town, before, other, now);
                town = other;
                before = now;
            }
            moved.replace(town, before, "changsha", before);
            afresh.add("changsha", before);
        }
        assertThat(moved.sheets()).isEqualTo(afresh.sheets());
        assertThat(Drift.between(moved.sheets(), afresh.sheets())).isEmpty();
    }

    private void assertNumberIsItsList(
            Counted figure, List<Fact> facts, Numbers numbers, AsOf asOf) {
        List<Share> list = facts.stream().flatMap(it -> figure.shares(it, asOf).stream()).toList();
        long weight = list.stream().mapToLong(Share::weight).sum();
        assertThat(numbers.of(figure, asOf)).as("%s as of %s", figure.id(), asOf).isEqualTo(weight);
        assertThat(numbers.list(figure, asOf).stream().mapToLong(ListPart::count).sum())
                .as("the list of %s as of %s", figure.id(), asOf)
                .isEqualTo(list.size());
        for (Dimension by : figure.dimensions()) {
            SortedMap<String, Long> recounted = new TreeMap<>();
            list.forEach(share -> recounted.merge(share.key(by), share.weight(), Long::sum));
            recounted.values().removeIf(number -> number == 0);
            SortedMap<String, Long> read = new TreeMap<>(numbers.breakdown(figure, asOf, by));
            read.values().removeIf(number -> number == 0);
            assertThat(read).as("%s by %s as of %s", figure.id(), by, asOf).isEqualTo(recounted);
        }
    }
}
