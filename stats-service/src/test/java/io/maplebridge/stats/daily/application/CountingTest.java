package io.maplebridge.stats.daily.application;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.words.MilestoneKind;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.reference.Catalogue;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.stats.cases.domain.RegistryFixtures;
import io.maplebridge.stats.cases.kafka.CaseLife;
import io.maplebridge.stats.cases.kafka.RandomLives;
import io.maplebridge.stats.daily.domain.ListPart;
import io.maplebridge.stats.daily.domain.Numbers;
import io.maplebridge.stats.daily.domain.RandomPeriods;
import io.maplebridge.stats.daily.mongo.KeptStats;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.Registry;
import io.maplebridge.stats.figures.domain.Share;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counting into a real store: redelivered, shuffled, torn from one owner to the next, killed. */
class CountingTest {

    private static final LogPartition PARTITION = new LogPartition("cases.events.v1", 3);
    private static final int PARTITIONS = 3;
    private static final int CASES = 50;

    /** So seldom that some of it is in the sheets and some is not. */
    private static final int FOLDED = 3;

    /** The writes of a batch that is folded: delta, intent, rows, position, and as many again. */
    private static final int WRITES = 9;

    private final Registry registry = RegistryFixtures.registry();
    private final KeptStats kept = KeptStats.fresh();
    private final KilledAt killed = new KilledAt();
    private final Rows rows = killed.of(Rows.class, kept.rows());
    private final Sheets sheets = killed.of(Sheets.class, kept.sheets());
    private final Deltas deltas = killed.of(Deltas.class, kept.deltas());
    private final Intents intents = killed.of(Intents.class, kept.intents());
    private final Partitions partitions = killed.of(Partitions.class, kept.partitions());
    private final ForReader reader =
            new ForReader(registry, rows, sheets, new CurrentPerson(), reference());
    private OwnedPartitions owner = newOwner();

    private static Reference reference() {
        try (InputStream file = Reference.class.getResourceAsStream("/reference/catalogue.json")) {
            return new Reference(
                    ContractJson.read(requireNonNull(file).readAllBytes(), Catalogue.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OwnedPartitions newOwner() {
        FoldSheets folding =
                new FoldSheets(sheets, deltas, partitions, new FoldAfter(FOLDED, Long.MAX_VALUE));
        CountFacts counting =
                new CountFacts(
                        new ReckonBatch(registry), rows, deltas, intents, partitions, folding);
        return new OwnedPartitions(
                new TakePartition(registry, rows, sheets, deltas, intents, partitions, counting),
                counting,
                partitions);
    }

    @AfterEach
    void close() {
        kept.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 114})
    void whatever_is_killed_and_redelivered_every_number_is_that_of_the_newest_facts(long seed) {
        killed.never();
        Random random = new Random(seed);
        RandomLives lives = new RandomLives(seed);
        RandomPeriods periods = new RandomPeriods(seed);
        List<Fact> newest = new ArrayList<>();
        Map<LogPartition, List<Arrived>> log = shuffledLog(lives, newest, random);
        Map<LogPartition, Long> positions = owner.settle(log.keySet());
        while (log.keySet().stream().anyMatch(it -> at(positions, it) < size(log, it))) {
            List<Batch> poll = poll(log, positions, random);
            if (random.nextInt(2) == 0) {
                killed.after(random.nextInt(WRITES), random.nextBoolean(), random.nextBoolean());
            }
            try {
                owner.count(poll);
                poll.forEach(batch -> positions.put(batch.partition(), batch.next()));
            } catch (Killed end) {
                killed.never();
                owner = newOwner();
                positions.putAll(owner.settle(log.keySet()));
            }
            killed.never();
        }
        assertThat(audit().drifts()).isEmpty();
        assertThat(audit().rows()).isEqualTo(CASES);
        for (int i = 0; i < 20; i++) {
            AsOf asOf = periods.turn(i);
            assertEveryNumber(newest, asOf, i % 9 == 4);
        }
    }

    private static long at(Map<LogPartition, Long> positions, LogPartition partition) {
        return requireNonNull(positions.get(partition));
    }

    private static int size(Map<LogPartition, List<Arrived>> log, LogPartition partition) {
        return requireNonNull(log.get(partition)).size();
    }

    /** Some of what is left of some partitions. */
    private static List<Batch> poll(
            Map<LogPartition, List<Arrived>> log,
            Map<LogPartition, Long> positions,
            Random random) {
        List<Batch> poll = new ArrayList<>();
        log.forEach((partition, all) -> {
            int from = (int) at(positions, partition);
            int next = Math.min(all.size(), from + random.nextInt(25));
            if (next > from) {
                poll.add(new Batch(partition, all.subList(from, next), next));
            }
        });
        return poll;
    }

    /** Every version of every case, some twice, in no order, each case in its partition. */
    private static Map<LogPartition, List<Arrived>> shuffledLog(
            RandomLives lives, List<Fact> newest, Random random) {
        List<Fact> deliveries = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            List<Fact> versions = lives.life().facts();
            newest.add(versions.getLast());
            deliveries.addAll(versions);
            deliveries.add(lives.one(versions));
        }
        Collections.shuffle(deliveries, random);
        Map<LogPartition, List<Arrived>> log = new HashMap<>();
        for (Fact fact : deliveries) {
            List<Arrived> of =
                    log.computeIfAbsent(
                            new LogPartition(
                                    PARTITION.topic(),
                                    Math.floorMod(fact.id().hashCode(), PARTITIONS)),
                            absent -> new ArrayList<>());
            of.add(new Arrived(fact, of.size()));
        }
        return log;
    }

    private void assertEveryNumber(List<Fact> facts, AsOf asOf, boolean listsToo) {
        Numbers numbers = reader.numbers("changsha", partitions.states().values());
        for (Figure figure : registry.figures()) {
            if (figure instanceof Counted counted) {
                List<Share> model =
                        facts.stream().flatMap(it -> counted.shares(it, asOf).stream()).toList();
                assertThat(numbers.of(counted, asOf))
                        .as("%s as of %s", figure.id(), asOf)
                        .isEqualTo(model.stream().mapToLong(Share::weight).sum());
                if (listsToo) {
                    assertThat(listed(numbers, counted, asOf, Narrowing.NONE))
                            .as("the list of %s as of %s", figure.id(), asOf)
                            .containsExactlyElementsOf(inOrder(model));
                }
                assertBreakdowns(numbers, counted, model, asOf, listsToo);
            }
        }
    }

    private void assertBreakdowns(
            Numbers numbers, Counted tally, List<Share> model, AsOf asOf, boolean listsToo) {
        for (Dimension by : tally.dimensions()) {
            Map<String, Long> recounted = new HashMap<>();
            model.forEach(share -> recounted.merge(share.key(by), share.weight(), Long::sum));
            Map<String, Long> read = new HashMap<>(numbers.breakdown(tally, asOf, by));
            read.values().removeIf(number -> number == 0);
            recounted.values().removeIf(number -> number == 0);
            assertThat(read).as("%s by %s as of %s", tally.id(), by, asOf).isEqualTo(recounted);
        }
        if (tally.dimensions().isEmpty()) {
            return;
        }
        Dimension first = tally.dimensions().getFirst();
        model.stream()
                .filter(share -> listsToo)
                .findAny()
                .map(share -> share.key(first))
                .ifPresent(key ->
                        assertThat(listed(numbers, tally, asOf, new Narrowing(first, key)))
                                .containsExactlyElementsOf(
                                        inOrder(
                                                model.stream()
                                                        .filter(it -> it.key(first).equals(key))
                                                        .toList())));
    }

    private List<Listed> listed(Numbers numbers, Counted figure, AsOf asOf, Narrowing narrowing) {
        List<ListPart> parts = numbers.list(figure, asOf);
        List<Listed> all = new ArrayList<>();
        int size = 40;
        List<Listed> page;
        do {
            page =
                    new ListPaging(kept.rows(), "changsha", narrowing, 1, Set.of())
                            .page(parts, all.size(), size);
            all.addAll(page);
        } while (page.size() == size);
        return all;
    }

    private static List<Listed> inOrder(List<Share> shares) {
        return shares.stream()
                .map(share -> new Listed(share.fact().fact().id(), share.belongs()))
                .sorted(Listed.ORDER)
                .toList();
    }

    @Test
    void a_fact_told_before_is_kept_and_counted_once_it_is_told_anew() {
        killed.never();
        CaseLife life =
                CaseLife.dispute()
                        .then(MilestoneKind.REGISTERED, "03-01")
                        .then(MilestoneKind.ACCEPTED, "03-02");
        count(CaseLife.factOf(life.asToldBefore()));
        assertThat(accepted()).isZero();
        assertThat(awaiting()).isEqualTo(1);

        count(life.fact());
        assertThat(accepted()).isEqualTo(1);
        assertThat(awaiting()).isZero();

        count(CaseLife.factOf(life.asToldBefore()));
        assertThat(accepted()).isEqualTo(1);
        assertThat(audit().drifts()).isEmpty();
    }

    @Test
    void a_version_that_leaps_ahead_is_not_believed() {
        killed.never();
        CaseLife life = CaseLife.dispute().then(MilestoneKind.REGISTERED, "03-01");
        count(life.fact());
        assertThatExceptionOfType(Implausible.class)
                .isThrownBy(() -> count(CaseLife.factOf(life.asVersion(10_002))))
                .withMessageContaining("version 10002 after version 1");
        count(CaseLife.factOf(life.asVersion(10_001)));

        CaseLife unknown = CaseLife.dispute().then(MilestoneKind.REGISTERED, "03-01");
        assertThatExceptionOfType(Implausible.class)
                .isThrownBy(() -> count(CaseLife.factOf(unknown.asVersion(10_001))));
    }

    @Test
    void other_figures_than_were_counted_are_counted_anew() {
        killed.never();
        count(CaseLife.dispute().then(MilestoneKind.REGISTERED, "03-01").fact());
        PartitionState state = state();
        assertThat(settled(newOwner())).isEqualTo(state.position());

        partitions.advance(partitions.take(PARTITION).countedBy(state.era(), "another"));
        assertThat(settled(newOwner())).isZero();
        assertThat(audit().rows()).isZero();
    }

    /** The offset from which to read on. */
    private static long settled(OwnedPartitions owner) {
        return requireNonNull(owner.settle(Set.of(PARTITION)).get(PARTITION));
    }

    private PartitionState state() {
        return requireNonNull(kept.partitions().states().get(PARTITION));
    }

    private void count(Fact fact) {
        owner.settle(Set.of(PARTITION));
        long offset = state().position();
        owner.count(List.of(new Batch(PARTITION, List.of(new Arrived(fact, offset)), offset + 1)));
    }

    private long accepted() {
        Numbers numbers = reader.numbers("changsha", partitions.states().values());
        return numbers.of(
                RegistryFixtures.counted("dispute.accepted"),
                new AsOf(2023, CaseLife.day("12-31")));
    }

    private long awaiting() {
        return new ReadFreshness(
                        () -> java.util.Optional.of(Map.of()), partitions, kept.sheets(), registry)
                .of("changsha")
                .awaiting();
    }

    private AuditReport audit() {
        return new AuditSheets(registry, rows, sheets, reader, partitions).of("changsha");
    }
}
