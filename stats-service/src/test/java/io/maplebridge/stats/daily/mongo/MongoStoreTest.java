package io.maplebridge.stats.daily.mongo;

import static io.maplebridge.stats.cases.kafka.CaseLife.day;
import static io.maplebridge.stats.cases.kafka.CaseLife.dispute;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.maplebridge.contract.event.CaseFacts;
import io.maplebridge.contract.words.MilestoneKind;
import io.maplebridge.stats.cases.domain.RegistryFixtures;
import io.maplebridge.stats.cases.kafka.CaseLife;
import io.maplebridge.stats.daily.application.Delta;
import io.maplebridge.stats.daily.application.Deltas.Added;
import io.maplebridge.stats.daily.application.Fenced;
import io.maplebridge.stats.daily.application.Intent;
import io.maplebridge.stats.daily.application.KeptSheet;
import io.maplebridge.stats.daily.application.KnownRow;
import io.maplebridge.stats.daily.application.LogPartition;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.application.Row;
import io.maplebridge.stats.daily.application.Rows;
import io.maplebridge.stats.daily.application.Sheets.Replacement;
import io.maplebridge.stats.daily.domain.Cell;
import io.maplebridge.stats.daily.domain.Changes;
import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.SheetId;
import io.maplebridge.stats.daily.domain.SheetSums;
import io.maplebridge.stats.daily.domain.Spans;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactId;
import io.maplebridge.stats.figures.domain.FigureId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MongoStoreTest {

    private static final SheetId ABOUT = new SheetId("changsha", 202301, "dispute");
    private static final LogPartition THREE = new LogPartition("cases.events.v1", 3);
    private static final LogPartition FOUR = new LogPartition("cases.events.v1", 4);

    private KeptStats kept;
    private MongoRows rows;
    private MongoSheets sheets;
    private MongoPartitions partitions;
    private PartitionState three;
    private PartitionState four;
    private final CaseLife life =
            dispute()
                    .worth(1_050)
                    .then(MilestoneKind.REGISTERED, "2022-12-31")
                    .then(MilestoneKind.ACCEPTED, "2023-01-02");
    private final Row older = row(life.fact());
    private final Row newer = row(life.then(MilestoneKind.AGREED, "2023-02-01", "ORAL").fact());

    private static Row row(Fact fact) {
        return new Row(fact, Spans.of(fact, RegistryFixtures.registry().tallies()));
    }

    @BeforeEach
    void open() {
        kept = KeptStats.fresh();
        rows = new MongoRows(kept.database());
        sheets = new MongoSheets(kept.database());
        partitions = (MongoPartitions) kept.partitions();
        three = partitions.take(THREE);
        four = partitions.take(FOUR);
    }

    @AfterEach
    void close() {
        kept.close();
    }

    private List<Fact> in(PartitionState partition, String town) {
        List<Fact> facts = new ArrayList<>();
        rows.each(partition, town, facts::add);
        return facts;
    }

    @Test
    void a_row_comes_back_as_it_was() {
        put(three, List.of(newer), Set.of());

        assertThat(in(three, "changsha")).containsExactly(newer.fact());
        assertThat(in(three, "elsewhere")).isEmpty();
        assertThat(in(four, "changsha")).isEmpty();
        assertThat(rows.facts(List.of(newer.fact().id()))).containsExactly(newer.fact());
        KnownRow known = rows.known(Map.of(newer.fact().id(), three)).get(newer.fact().id());
        assertThat(known).isEqualTo(new KnownRow(3, CaseFacts.SHAPE, "changsha", newer.spans()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_older_row_never_takes_the_place_of_a_newer_one(boolean known) {
        Row other = row(dispute().then(MilestoneKind.REGISTERED, "05-01").fact());
        put(three, List.of(newer), Set.of());

        put(three, List.of(older, other), known(known));
        put(three, List.of(newer), known(known));

        assertThat(in(three, "changsha")).containsExactlyInAnyOrder(newer.fact(), other.fact());
        assertThat(rows.count(three)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_same_version_in_a_newer_shape_takes_the_place_of_the_older(boolean known) {
        Row asToldBefore = row(CaseLife.factOf(life.asToldBefore()));
        put(three, List.of(asToldBefore), Set.of());
        put(three, List.of(newer), known(known));
        put(three, List.of(asToldBefore), known(known));

        assertThat(in(three, "changsha")).containsExactly(newer.fact());
    }

    private void put(PartitionState owner, List<Row> some, Set<FactId> known) {
        rows.putNewer(some.stream().map(row -> new Rows.Write(owner, row)).toList(), known);
    }

    /** Whether it is said that there is a row. */
    private Set<FactId> known(boolean said) {
        return said ? Set.of(newer.fact().id()) : Set.of();
    }

    @Test
    void what_an_owner_wrote_before_all_was_counted_anew_is_no_row() {
        put(three, List.of(newer), Set.of());
        PartitionState anew = partitions.rewind(THREE);

        assertThat(rows.known(Map.of(newer.fact().id(), anew))).isEmpty();
        put(anew, List.of(older), Set.of());
        assertThat(in(anew, "changsha")).containsExactly(older.fact());
        put(three, List.of(newer), Set.of());
        assertThat(in(anew, "changsha")).containsExactly(older.fact());
    }

    @Test
    void sheets_come_back_as_they_were_and_add_up_over_partitions() {
        SortedMap<SheetId, Sheet> counted = counted();

        put(three, counted, 7);
        put(four, counted, 9);

        assertThat(sheets.inPartition(three, "changsha")).isEqualTo(counted);
        var town = sheets.ofTown("changsha", 202301, List.of(three, four));
        assertThat(town.sheet(202301, "dispute")).isEqualTo(times(2));
        assertThat(town.months()).containsExactly(202301);
        assertThat(sheets.ofTown("changsha", 202212, List.of(three, four)).months()).isEmpty();
    }

    @Test
    void what_has_changed_is_read_again() {
        put(three, counted(), 7);
        assertThat(disputes(three)).isEqualTo(counted().get(ABOUT));

        KeptSheet was = requireNonNull(sheets.kept(three, List.of(ABOUT)).get(ABOUT));
        sheets.replace(
                three, List.of(new Replacement(ABOUT, was, new KeptSheet(new Sheet(), 8, 1))));
        PartitionState moved = at(three, 8);

        assertThat(disputes(moved)).isEqualTo(new Sheet());
    }

    @Test
    void what_a_batch_adds_counts_once_when_it_is_named_and_not_before() {
        MongoDeltas deltas = new MongoDeltas(kept.database());
        PartitionState first = at(three, 8).with(new Delta(1, 8, 1));
        deltas.put(List.of(new Added(three, new Delta(1, 8, 1), counted())));
        deltas.put(List.of(new Added(three, new Delta(2, 9, 1), counted())));

        assertThat(disputes(three)).isEqualTo(new Sheet());
        assertThat(disputes(first)).isEqualTo(counted().get(ABOUT));
        assertThat(sheets.inPartition(first, "changsha")).isEqualTo(counted());
        assertThat(sheets.ofTown("changsha", 202301, List.of(first)).months())
                .containsExactly(202301);
        assertThat(sheets.ofTown("elsewhere", 202301, List.of(first)).months()).isEmpty();
        PartitionState second = at(first, 9).with(new Delta(2, 9, 1));
        assertThat(disputes(second)).isEqualTo(times(2));
        assertThat(deltas.pendingByOffset(second)).containsOnlyKeys(8L, 9L);
    }

    @Test
    void what_is_folded_is_not_added_again_however_the_reader_comes_upon_it() {
        MongoDeltas deltas = new MongoDeltas(kept.database());
        PartitionState second = at(three, 9).with(new Delta(1, 8, 1)).with(new Delta(1, 9, 1));
        deltas.put(List.of(new Added(three, new Delta(1, 8, 1), counted())));
        deltas.put(List.of(new Added(three, new Delta(1, 9, 1), counted())));
        assertThat(disputes(second)).isEqualTo(times(2));

        sheets.replace(
                second,
                List.of(new Replacement(ABOUT, KeptSheet.none(), new KeptSheet(times(2), 9, 1))));
        MongoSheets another = new MongoSheets(kept.database());
        assertThat(another.ofTown("changsha", 202301, List.of(second)).sheet(202301, "dispute"))
                .as("the sheet is written, the position still names what is in it")
                .isEqualTo(times(2));
        assertThat(sheets.inPartition(second, "changsha").get(ABOUT)).isEqualTo(times(2));
        PartitionState folded = second.folded();
        deltas.removeBefore(folded, new Delta(1, 10, 1));
        assertThat(disputes(folded)).isEqualTo(times(2));
        assertThat(another.ofTown("changsha", 202301, List.of(second)).sheet(202301, "dispute"))
                .as("a reader that knows no better yet")
                .isEqualTo(times(2));
        assertThat(deltas.pendingByOffset(second)).isEmpty();
    }

    @Test
    void what_was_added_in_an_earlier_life_goes_and_nothing_else() {
        MongoDeltas deltas = new MongoDeltas(kept.database());
        deltas.put(List.of(new Added(three, new Delta(1, 8, 1), counted())));
        PartitionState anew = partitions.rewind(THREE).with(new Delta(5, 8, 1));
        deltas.put(List.of(new Added(anew, new Delta(5, 8, 1), counted())));

        deltas.removeBefore(three, new Delta(1, 9, 1));
        deltas.removeEarlier(anew);
        assertThat(deltas.pendingByOffset(at(anew, 8))).containsOnlyKeys(8L);
        assertThat(disputes(anew)).isEqualTo(counted().get(ABOUT));
    }

    @Test
    void the_position_names_what_is_not_in_the_sheets_yet() {
        PartitionState reached = at(three, 9).with(new Delta(1, 8, 3)).with(new Delta(2, 9, 4));
        partitions.advance(reached);
        assertThat(partitions.states()).containsEntry(THREE, reached);
        partitions.advance(reached.folded());
        assertThat(partitions.states()).containsEntry(THREE, reached.folded());
    }

    private Sheet times(int count) {
        Sheet sum = new Sheet();
        for (int i = 0; i < count; i++) {
            sum.addAll(requireNonNull(counted().get(ABOUT)));
        }
        return sum;
    }

    private Sheet disputes(PartitionState state) {
        return sheets.ofTown("changsha", 202301, List.of(state)).sheet(202301, "dispute");
    }

    @Test
    void a_fenced_zombie_cannot_write_a_sheet() {
        put(three, counted(), 8);

        assertThatExceptionOfType(Fenced.class).isThrownBy(() -> put(three, counted(), 7));
        assertThat(sheets.inPartition(three, "changsha")).isEqualTo(counted());
    }

    @Test
    void a_sheet_is_packed_without_loss() {
        Changes changes =
                Changes.ofSorted(
                        new int[] {-700_000, 19_500, 19_501, 2_932_896},
                        new long[] {1, -3, Long.MAX_VALUE, Long.MIN_VALUE});
        Changes one = Changes.ofSorted(new int[] {-700_000}, new long[] {1});
        Sheet sheet = new Sheet();
        sheet.add(new Cell(new FigureId("dispute.accepted"), "village", "大密村"), changes);
        sheet.add(Cell.total(new FigureId("dispute.accepted")), changes);
        sheet.add(Cell.total(new FigureId("大")), one);
        Sheet read = new Sheet();
        PackedSheet.addTo(read, PackedSheet.pack(sheet));
        assertThat(read).isEqualTo(sheet);
    }

    @Test
    void an_intent_is_found_by_the_next_owner_until_it_is_counted() {
        PartitionState owner = at(three, 40);
        Delta delta = new Delta(three.epoch(), 42, 7);
        Intent intent =
                new Intent(
                        owner,
                        42,
                        1,
                        delta,
                        List.of(
                                new Intent.Change(newer.fact().id(), 3, 2),
                                new Intent.Change(newer.fact().id(), 1, 2)));
        kept.intents().claim(owner);
        kept.intents().put(List.of(intent));
        PartitionState next = partitions.take(THREE);
        PartitionState nextAt = at(next, 40);

        assertThat(kept.intents().claim(nextAt))
                .contains(new Intent(nextAt, 42, 1, delta, intent.changes()));
        assertThat(kept.intents().claim(at(next, 42))).isEmpty();
        assertThatExceptionOfType(Fenced.class)
                .isThrownBy(() -> kept.intents().put(List.of(intent)));
        assertThat(kept.intents().claim(four)).isEmpty();
    }

    @Test
    void each_owner_takes_a_higher_epoch_and_the_position_stays() {
        partitions.advance(at(three, 42));

        PartitionState second = partitions.take(THREE);

        assertThat(second.epoch()).isGreaterThan(three.epoch());
        assertThat(second.position()).isEqualTo(42);
        assertThat(second.rows()).isEqualTo(5);
        assertThat(second.life()).isEqualTo(three.life());
    }

    @Test
    void a_fenced_zombie_cannot_move_the_position() {
        PartitionState owner = partitions.take(THREE);

        assertThatExceptionOfType(Fenced.class).isThrownBy(() -> partitions.advance(at(three, 99)));
        assertThat(partitions.states()).containsEntry(THREE, owner);
    }

    @Test
    void who_is_fenced_of_one_partition_is_told_and_the_others_stand_as_noted() {
        PartitionState owner = partitions.take(THREE);
        kept.intents().claim(three);
        kept.intents().claim(four);
        kept.intents().claim(owner);

        assertThatExceptionOfType(Fenced.class)
                .isThrownBy(() -> partitions.advance(List.of(at(three, 99), at(four, 7))));
        assertThat(partitions.states())
                .containsEntry(THREE, owner)
                .containsEntry(FOUR, at(four, 7));
        Intent mine = new Intent(at(four, 7), 9, 0, null, List.of());
        Intent anothers = new Intent(at(three, 7), 9, 0, null, List.of());
        assertThatExceptionOfType(Fenced.class)
                .isThrownBy(() -> kept.intents().put(List.of(anothers, mine)));
        assertThat(kept.intents().claim(at(four, 7))).contains(mine);
        assertThat(kept.intents().claim(at(owner, 7))).isEmpty();
    }

    @Test
    void in_an_emptied_store_every_epoch_and_life_is_above_those_still_held() {
        kept.database().drop();

        PartitionState after = partitions.take(THREE);

        assertThat(after.epoch()).isGreaterThan(three.epoch());
        assertThat(after.life()).isGreaterThanOrEqualTo(three.life());
        assertThat(after.position()).isZero();
    }

    @Test
    void a_new_era_is_wanted_by_all_and_a_rewound_partition_starts_at_the_beginning() {
        partitions.advance(at(three, 42));

        assertThat(partitions.raiseEra()).isEqualTo(1);
        assertThat(partitions.wantedEra()).isEqualTo(1);
        PartitionState anew = partitions.rewind(THREE);
        assertThat(anew.position()).isZero();
        assertThat(anew.era()).isZero();
        assertThat(anew.life()).isGreaterThan(three.life());
        assertThat(anew.fingerprint()).isEmpty();
    }

    @Test
    void what_the_release_before_kept_makes_way() {
        kept.database().getCollection("partitions").insertOne(new Document("_id", 3));
        kept.database().getCollection("facts").insertOne(new Document("_id", "x"));

        kept.partitions().take(THREE);

        assertThat(kept.database().listCollectionNames()).doesNotContain("facts", "partitions");
    }

    private static PartitionState at(PartitionState state, long position) {
        return new PartitionState(
                state.partition(),
                state.epoch(),
                state.life(),
                position,
                5,
                state.era(),
                state.fingerprint(),
                state.pending());
    }

    private void put(PartitionState owner, Map<SheetId, Sheet> all, long epoch) {
        sheets.replace(
                owner,
                all.entrySet().stream()
                        .map(one ->
                                new Replacement(
                                        one.getKey(),
                                        KeptSheet.none(),
                                        new KeptSheet(one.getValue(), 1, epoch)))
                        .toList());
    }

    private SortedMap<SheetId, Sheet> counted() {
        SheetSums sums = new SheetSums(RegistryFixtures.registry().tallies());
        sums.add("changsha", newer.spans());
        assertThat(newer.spans()).anyMatch(span -> span.holdsOn(day("02-01")));
        return sums.sheets();
    }
}
