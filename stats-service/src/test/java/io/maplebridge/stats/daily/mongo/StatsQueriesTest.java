package io.maplebridge.stats.daily.mongo;

import static io.maplebridge.stats.facts.domain.FactRowFixtures.dispute;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.maplebridge.contract.words.MilestoneKind;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.TownYear;
import io.maplebridge.stats.facts.domain.FactRow;
import io.maplebridge.testkit.IndexedQueries;
import io.maplebridge.testkit.ManyDocuments;
import io.maplebridge.testkit.SentQueries;
import io.maplebridge.testkit.TestDocuments;
import io.maplebridge.testkit.TestDocuments.FreshDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Run last: it looks at the queries of all tests of the service, its own among them. */
@Order(Integer.MAX_VALUE)
class StatsQueriesTest {

    private static final Map<String, String> MAY_SCAN =
            Map.of("partitions {}", "all are asked for, and there are as many as the topic has");

    @Test
    void no_query_reads_all_rows_or_sheets() {
        FreshDatabase fresh = TestDocuments.freshDatabase();
        try (MongoClient client = SentQueries.client(fresh.uri())) {
            MongoDatabase database = client.getDatabase(fresh.name());
            IndexedQueries.assumeExplained(database);
            sendEveryQuery(database);
            fill(database);
            IndexedQueries.check(database, MAY_SCAN);
        }
    }

    private static void sendEveryQuery(MongoDatabase database) {
        FactRow row = row("2023-01-02");
        MongoFactRows rows = new MongoFactRows(database);
        rows.putNewer(3, List.of(row));
        rows.inPartition(3);
        rows.ofYear("changsha", 2023);
        rows.before("changsha", 2023);
        rows.removeAll(3);

        TreeMap<TownYear, Sheet> changed = new TreeMap<>();
        changed.put(new TownYear("changsha", 2023), new Sheet());
        MongoSheets sheets = new MongoSheets(database);
        sheets.replaceAll(3, 1, changed);
        sheets.inPartition(3);
        sheets.years("changsha");
        sheets.upTo("changsha", 2023);

        MongoPartitions partitions = new MongoPartitions(database, new TownTime(Clock.systemUTC()));
        PartitionState state = partitions.take(3);
        partitions.advance(state);
        partitions.rewind(3);
        partitions.states();
        partitions.raiseEra();
        partitions.wantedEra();
    }

    /** A county: fifty towns over twelve partitions and thirty-four years. */
    private static void fill(MongoDatabase database) {
        List<Document> years =
                IntStream.range(1990, 2024)
                        .mapToObj(year -> FactRowDocument.of(0, row(year + "-01-02")))
                        .toList();
        ManyDocuments.fill(
                database.getCollection(StatsIndexes.FACTS),
                i ->
                        new Document(years.get(i % years.size()))
                                .append("_id", UUID.randomUUID().toString())
                                .append("partition", i % 12)
                                .append("town", town(i)));
        ManyDocuments.fill(
                database.getCollection(StatsIndexes.SHEETS),
                i -> {
                    TownYear about = new TownYear(town(i), 1990 + i / 12 % 34);
                    return SheetDocument.of(i % 12, 1, about, new Sheet()).append("_id", "s" + i);
                });
        ManyDocuments.fill(
                database.getCollection(StatsIndexes.PARTITIONS),
                i -> new Document("_id", 100 + i).append("epoch", 1L));
        ManyDocuments.fill(
                database.getCollection(StatsIndexes.ERAS), i -> new Document("_id", "era" + i));
    }

    private static String town(int i) {
        return i % 50 == 0 ? "changsha" : "town-" + i % 50;
    }

    private static FactRow row(String day) {
        return dispute()
                .then(MilestoneKind.REGISTERED, day)
                .then(MilestoneKind.ACCEPTED, day)
                .row();
    }
}
