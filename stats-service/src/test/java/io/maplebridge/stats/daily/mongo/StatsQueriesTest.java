package io.maplebridge.stats.daily.mongo;

import static io.maplebridge.stats.cases.kafka.CaseLife.day;
import static io.maplebridge.stats.cases.kafka.CaseLife.dispute;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.maplebridge.contract.words.MilestoneKind;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.cases.domain.RegistryFixtures;
import io.maplebridge.stats.daily.application.Delta;
import io.maplebridge.stats.daily.application.Deltas;
import io.maplebridge.stats.daily.application.Intent;
import io.maplebridge.stats.daily.application.KeptSheet;
import io.maplebridge.stats.daily.application.ListWindow;
import io.maplebridge.stats.daily.application.LogPartition;
import io.maplebridge.stats.daily.application.Narrowing;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.application.Row;
import io.maplebridge.stats.daily.application.Rows;
import io.maplebridge.stats.daily.application.Sheets.Replacement;
import io.maplebridge.stats.daily.application.Turning;
import io.maplebridge.stats.daily.domain.ListPart;
import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.SheetId;
import io.maplebridge.stats.daily.domain.Spans;
import io.maplebridge.stats.editions.mongo.KeptEditions;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.reports.mongo.KeptReports;
import io.maplebridge.testkit.IndexedQueries;
import io.maplebridge.testkit.ManyDocuments;
import io.maplebridge.testkit.SentQueries;
import io.maplebridge.testkit.TestDocuments;
import io.maplebridge.testkit.TestDocuments.FreshDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            Map.of("positions {}", "all are asked for, and there are as many as the topics have");
    private static final LogPartition THREE = new LogPartition("cases.events.v1", 3);

    @Test
    void no_query_reads_all_rows_or_sheets() {
        FreshDatabase fresh = TestDocuments.freshDatabase();
        try (MongoClient client = SentQueries.client(fresh.uri())) {
            MongoDatabase database = client.getDatabase(fresh.name());
            IndexedQueries.assumeExplained(database);
            PartitionState owner = sendEveryQuery(database);
            KeptEditions.sendEveryQuery(database);
            KeptReports.sendEveryQuery(database);
            fill(database, owner);
            KeptEditions.fill(database);
            KeptReports.fill(database);
            IndexedQueries.check(database, MAY_SCAN);
        }
    }

    private static PartitionState sendEveryQuery(MongoDatabase database) {
        MongoPartitions partitions = new MongoPartitions(database, new TownTime(Clock.systemUTC()));
        PartitionState owner = partitions.take(THREE);
        partitions.advance(owner);
        partitions.states();
        partitions.raiseEra();
        partitions.wantedEra();
        Fact fact = fact("2023-01-02");
        MongoRows rows = new MongoRows(database);
        rows.putNewer(List.of(new Rows.Write(owner, row(fact))), Set.of());
        rows.known(Map.of(fact.id(), owner));
        rows.facts(List.of(fact.id()));
        rows.each(owner, "changsha", any -> true);
        rows.count(owner);
        rows.listed(window(Narrowing.NONE));
        rows.listed(window(new Narrowing(Dimension.MONTH, "2023-01")));
        rows.keptFrom("changsha", Set.of("pangxi"), List.of(owner));
        rows.turned(
                new Turning(
                        "changsha",
                        Set.of(2023),
                        new FigureId("dispute.open"),
                        day("05-31"),
                        day("06-30")),
                List.of(owner));
        rows.toldSince("changsha", Instant.parse("2999-12-31T00:00:00Z"), List.of(owner));
        rows.removeEarlier(owner);
        SheetId about = new SheetId("changsha", 2023, "dispute");
        MongoSheets sheets = new MongoSheets(database);
        sheets.kept(owner, List.of(about));
        sheets.replace(
                owner,
                List.of(
                        new Replacement(
                                about, KeptSheet.none(), new KeptSheet(new Sheet(), 1, 1))));
        sheets.inPartition(owner, "changsha");
        sheets.ofTown("changsha", 2023, List.of(owner)).sheet(2023, "dispute");
        sheets.removeEarlier(owner);
        MongoDeltas deltas = new MongoDeltas(database);
        Delta delta = new Delta(owner.epoch(), 1, 1);
        deltas.put(
                List.of(new Deltas.Added(owner, delta, new TreeMap<>(Map.of(about, new Sheet())))));
        sheets.ofTown("changsha", 2023, List.of(owner.with(delta)));
        sheets.inPartition(owner.with(delta), "changsha");
        deltas.pendingByOffset(owner.with(delta));
        deltas.removeBefore(owner, delta);
        deltas.removeEarlier(owner);
        MongoIntents intents = new MongoIntents(database);
        intents.claim(owner);
        intents.put(List.of(new Intent(owner, 2, 0, null, List.of())));
        partitions.rewind(THREE);
        return owner;
    }

    private static ListWindow window(Narrowing narrowing) {
        ListPart month =
                new ListPart(
                        new FigureId("dispute.open"),
                        day("01-01"),
                        day("01-31"),
                        day("06-30"),
                        1,
                        List.of("2023-07"));
        return new ListWindow("changsha", month, day("01-01"), day("01-02"), narrowing);
    }

    /** A county: fifty towns over twelve partitions and thirty-four years. */
    private static void fill(MongoDatabase database, PartitionState owner) {
        List<Document> years =
                IntStream.range(1990, 2024)
                        .mapToObj(year -> RowDocument.of(owner, row(fact(year + "-01-02"))))
                        .toList();
        ManyDocuments.fill(
                database.getCollection(StatsIndexes.ROWS),
                i ->
                        new Document(years.get(i % years.size()))
                                .append("_id", UUID.randomUUID().toString())
                                .append("partition", "cases.events.v1/" + i % 12)
                                .append("town", town(i)));
        ManyDocuments.fill(
                database.getCollection(StatsIndexes.DAILY),
                i -> {
                    SheetId about = new SheetId(town(i), 1990 + i / 12 % 34, "dispute");
                    return SheetDocument.of(owner, about, KeptSheet.none())
                            .append("_id", "s" + i)
                            .append("partition", "cases.events.v1/" + i % 12);
                });
        ManyDocuments.fill(
                database.getCollection(StatsIndexes.DELTAS),
                i ->
                        DeltaDocument.of(owner, new Delta(1, i, 1), Collections.emptySortedMap())
                                .append("partition", "cases.events.v1/" + i % 12));
        ManyDocuments.fill(
                database.getCollection(StatsIndexes.POSITIONS),
                i -> new Document("_id", "t/" + (100 + i)).append("epoch", 1L));
        ManyDocuments.fill(
                database.getCollection(StatsIndexes.INTENTS),
                i -> new Document("_id", "t/" + (100 + i)).append("epoch", 1L));
        ManyDocuments.fill(
                database.getCollection(StatsIndexes.ERAS), i -> new Document("_id", "era" + i));
    }

    private static String town(int i) {
        return i % 50 == 0 ? "changsha" : "town-" + i % 50;
    }

    private static Row row(Fact fact) {
        return new Row(fact, Spans.of(fact, RegistryFixtures.registry().tallies()));
    }

    private static Fact fact(String day) {
        return dispute()
                .then(MilestoneKind.REGISTERED, day)
                .then(MilestoneKind.ACCEPTED, day)
                .fact();
    }
}
