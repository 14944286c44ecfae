package io.maplebridge.stats.daily.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.stats.facts.domain.FactRow;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.Registry;
import io.maplebridge.stats.figures.domain.RegistryFixtures;
import io.maplebridge.stats.figures.domain.Share;
import io.maplebridge.stats.figures.domain.SumCheck;
import io.maplebridge.stats.figures.domain.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number read off the sheets is the length of the list, for any lives on any day. */
class OnePredicateTest {

    private static final int CASES = 400;
    private static final int DAYS = 25;

    private final Registry registry = RegistryFixtures.registry();

    @ParameterizedTest
    @ValueSource(longs = {1, 20231218, 869})
    void number_list_and_sheet_agree_and_sums_hold_on_random_days(long seed) {
        RandomHistories lives = new RandomHistories(seed);
        List<FactRow> newest = new ArrayList<>();
        PartitionFold fold = foldShuffled(lives, newest, new Random(seed));
        Numbers numbers = numbers(fold);

        for (int i = 0; i < DAYS; i++) {
            AsOf asOf = new AsOf(2022 + i % 3, lives.anyDay());
            for (Figure figure : registry.figures()) {
                if (figure instanceof Counted counted) {
                    assertNumberIsItsList(counted, newest, numbers, asOf);
                }
            }
            for (SumCheck check : registry.checks()) {
                assertThat(CheckReading.of(check, numbers, asOf).passes())
                        .as("%s as of %s", check.id(), asOf)
                        .isTrue();
                assertThat(newest).noneMatch(row -> check.brokenBy(row, asOf));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 65})
    void sheets_are_equal_whatever_the_order_and_the_number_of_deliveries(long seed) {
        List<FactRow> newest = new ArrayList<>();
        PartitionFold shuffled = foldShuffled(new RandomHistories(seed), newest, new Random(seed));

        PartitionFold afresh = PartitionFold.of(registry.tallies(), newest);

        assertThat(shuffled.sheets()).isEqualTo(afresh.sheets());
        assertThat(Drift.between(shuffled.sheets(), afresh.sheets())).isEmpty();
    }

    private void assertNumberIsItsList(
            Counted figure, List<FactRow> rows, Numbers numbers, AsOf asOf) {
        List<Share> list = rows.stream().flatMap(row -> figure.share(row, asOf).stream()).toList();
        long weight = list.stream().mapToLong(Share::weight).sum();
        assertThat(numbers.of(figure, asOf)).as("%s as of %s", figure.id(), asOf).isEqualTo(weight);
        if (figure.isCount()) {
            assertThat(weight).isEqualTo(list.size());
        }
        if (figure instanceof Tally tally) {
            for (Dimension by : tally.dimensions()) {
                SortedMap<String, Long> recounted = new TreeMap<>();
                list.forEach(share -> recounted.merge(share.key(by), share.weight(), Long::sum));
                recounted.values().removeIf(number -> number == 0);
                SortedMap<String, Long> read = new TreeMap<>(numbers.breakdown(tally, asOf, by));
                read.values().removeIf(number -> number == 0);
                assertThat(read)
                        .as("%s by %s as of %s", figure.id(), by, asOf)
                        .isEqualTo(recounted);
            }
        }
    }

    /** Every version of every case, some twice, in no order. */
    private PartitionFold foldShuffled(
            RandomHistories lives, List<FactRow> newest, Random shuffle) {
        List<FactRow> deliveries = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            List<FactRow> versions = lives.history();
            newest.add(versions.getLast());
            deliveries.addAll(versions);
            deliveries.add(lives.one(versions));
        }
        Collections.shuffle(deliveries, shuffle);
        return PartitionFold.of(registry.tallies(), deliveries);
    }

    private static Numbers numbers(PartitionFold fold) {
        SortedMap<Integer, Sheet> byYear = new TreeMap<>();
        fold.sheets().forEach((about, sheet) -> byYear.put(about.year(), sheet));
        return new Numbers(byYear);
    }
}
