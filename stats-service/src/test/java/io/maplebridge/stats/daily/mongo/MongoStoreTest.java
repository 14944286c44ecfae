package io.maplebridge.stats.daily.mongo;

import static io.maplebridge.stats.facts.domain.FactRowFixtures.dispute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.maplebridge.contract.words.MilestoneKind;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.daily.application.Fenced;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.domain.PartitionFold;
import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.TownYear;
import io.maplebridge.stats.facts.domain.FactRow;
import io.maplebridge.stats.facts.domain.FactRowFixtures;
import io.maplebridge.stats.figures.domain.RegistryFixtures;
import io.maplebridge.testkit.TestDocuments;
import io.maplebridge.testkit.TestDocuments.FreshDatabase;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MongoStoreTest {

    private MongoClient client;
    private MongoDatabase database;
    private MongoFactRows rows;
    private MongoSheets sheets;
    private MongoPartitions partitions;

    private final FactRowFixtures life =
            dispute()
                    .worth(1_050)
                    .then(MilestoneKind.REGISTERED, "2022-12-31")
                    .then(MilestoneKind.ACCEPTED, "2023-01-02");
    private final FactRow older = life.row();
    private final FactRow newer = life.then(MilestoneKind.AGREED, "2023-02-01", "ORAL").row();

    @BeforeEach
    void open() {
        FreshDatabase fresh = TestDocuments.freshDatabase();
        client = MongoClients.create(fresh.uri());
        database = client.getDatabase(fresh.name());
        rows = new MongoFactRows(database);
        sheets = new MongoSheets(database);
        partitions = new MongoPartitions(database, new TownTime(Clock.systemUTC()));
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void a_row_comes_back_as_it_was() {
        rows.putNewer(3, List.of(newer));

        assertThat(rows.inPartition(3)).containsExactly(newer);
        assertThat(rows.inPartition(4)).isEmpty();
    }

    @Test
    void an_older_row_never_takes_the_place_of_a_newer_one() {
        FactRow other = dispute().then(MilestoneKind.REGISTERED, "05-01").row();
        rows.putNewer(3, List.of(newer));

        rows.putNewer(3, List.of(older, other));
        rows.putNewer(3, List.of(newer));

        assertThat(rows.inPartition(3)).containsExactlyInAnyOrder(newer, other);
    }

    @Test
    void a_row_is_found_by_every_year_it_could_belong_to() {
        rows.putNewer(3, List.of(newer));

        assertThat(rows.ofYear("changsha", 2022)).containsExactly(newer);
        assertThat(rows.ofYear("changsha", 2023)).containsExactly(newer);
        assertThat(rows.ofYear("changsha", 2024)).isEmpty();
        assertThat(rows.ofYear("elsewhere", 2023)).isEmpty();
        assertThat(rows.before("changsha", 2023)).containsExactly(newer);
        assertThat(rows.before("changsha", 2022)).isEmpty();
    }

    @Test
    void sheets_come_back_as_they_were_and_add_up_over_partitions() {
        SortedMap<TownYear, Sheet> folded = folded();

        sheets.put(3, 1, folded);
        sheets.put(4, 1, folded);

        assertThat(sheets.inPartition(3)).isEqualTo(folded);
        Sheet twice = new Sheet();
        folded.values().forEach(twice::addAll);
        folded.values().forEach(twice::addAll);
        assertThat(sheets.upTo("changsha", 2023)).containsEntry(2023, twice);
        assertThat(sheets.years("changsha")).containsExactly(2023);
    }

    @Test
    void a_fenced_zombie_cannot_write_a_sheet() {
        sheets.put(3, 8, folded());

        assertThatExceptionOfType(Fenced.class)
                .isThrownBy(() -> sheets.put(3, 7, empty("changsha", 2023)));
        assertThat(sheets.inPartition(3)).isEqualTo(folded());
    }

    @Test
    void replacing_all_sheets_removes_those_of_earlier_owners() {
        sheets.put(3, 7, empty("elsewhere", 1999));
        sheets.put(4, 7, empty("elsewhere", 1999));

        sheets.replaceAll(3, 8, folded());

        assertThat(sheets.inPartition(3)).isEqualTo(folded());
        assertThat(sheets.inPartition(4)).hasSize(1);
    }

    @Test
    void each_owner_takes_a_higher_epoch_and_the_position_stays() {
        PartitionState first = partitions.take(3);
        partitions.advance(new PartitionState(3, first.epoch(), 42, 5, 0));

        PartitionState second = partitions.take(3);

        assertThat(second.epoch()).isGreaterThan(first.epoch());
        assertThat(second.position()).isEqualTo(42);
        assertThat(second.rows()).isEqualTo(5);
    }

    @Test
    void a_fenced_zombie_cannot_move_the_position() {
        PartitionState zombie = partitions.take(3);
        PartitionState owner = partitions.take(3);

        assertThatExceptionOfType(Fenced.class)
                .isThrownBy(
                        () -> partitions.advance(new PartitionState(3, zombie.epoch(), 99, 0, 0)));
        assertThat(partitions.states()).containsEntry(3, owner);
    }

    @Test
    void in_an_emptied_store_every_epoch_is_above_those_still_held() {
        PartitionState before = partitions.take(3);
        database.drop();

        PartitionState after = partitions.take(3);

        assertThat(after.epoch()).isGreaterThan(before.epoch());
        assertThat(after.position()).isZero();
    }

    @Test
    void a_new_era_is_wanted_by_all_and_a_rewound_partition_starts_at_the_beginning() {
        PartitionState state = partitions.take(3);
        partitions.advance(new PartitionState(3, state.epoch(), 42, 5, 0));

        assertThat(partitions.raiseEra()).isEqualTo(1);
        assertThat(partitions.wantedEra()).isEqualTo(1);
        assertThat(partitions.rewind(3).position()).isZero();
        assertThat(partitions.rewind(3).era()).isZero();
    }

    private SortedMap<TownYear, Sheet> folded() {
        return PartitionFold.of(RegistryFixtures.registry().tallies(), List.of(newer)).sheets();
    }

    private static SortedMap<TownYear, Sheet> empty(String town, int year) {
        SortedMap<TownYear, Sheet> sheets = new TreeMap<>();
        sheets.put(new TownYear(town, year), new Sheet());
        return sheets;
    }
}
