package io.maplebridge.stats.daily.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;

/** The collections of the statistics, and each index with the question it answers. */
final class StatsIndexes {

    static final String ROWS = "rows";
    static final String DAILY = "daily";
    static final String DELTAS = "deltas";
    static final String POSITIONS = "positions";
    static final String INTENTS = "intents";
    static final String ERAS = "eras";

    /** Of the release before. What they held is counted anew from the log. */
    private static final List<String> NO_LONGER_READ = List.of("facts", "sheets", "partitions");

    private StatsIndexes() {}

    static void ensure(MongoDatabase database) {
        NO_LONGER_READ.forEach(name -> database.getCollection(name).drop());
        // The audit, and how many rows an owner has.
        database.getCollection(ROWS)
                .createIndex(
                        Indexes.ascending(RowDocument.PARTITION, RowDocument.TOWN),
                        new IndexOptions().name("rows_of_partition_and_town"));
        // The list behind a number.
        database.getCollection(ROWS)
                .createIndex(
                        Indexes.ascending(RowDocument.LISTS),
                        new IndexOptions().name("rows_of_list"));
        // What is kept from the people of a unit.
        database.getCollection(ROWS)
                .createIndex(
                        Indexes.ascending(RowDocument.KEPT_FROM),
                        new IndexOptions().name("rows_kept_from"));
        // What began or ended between two days.
        database.getCollection(ROWS)
                .createIndex(
                        Indexes.ascending(RowDocument.TURNS),
                        new IndexOptions().name("rows_by_turn"));
        // What was recorded since an edition was made.
        database.getCollection(ROWS)
                .createIndex(
                        Indexes.ascending(RowDocument.TOWN, RowDocument.TOLD),
                        new IndexOptions().name("rows_told_of_town"));
        // Which sheets a town has.
        database.getCollection(DAILY)
                .createIndex(
                        Indexes.ascending(SheetDocument.TOWN),
                        new IndexOptions().name("sheets_of_town"));
        // The sheets that go when a partition is counted anew, and the audit.
        database.getCollection(DAILY)
                .createIndex(
                        Indexes.ascending(SheetDocument.PARTITION, SheetDocument.TOWN),
                        new IndexOptions().name("sheets_of_partition_and_town"));
        // What an owner folds, and what goes then.
        database.getCollection(DELTAS)
                .createIndex(
                        Indexes.ascending(
                                DeltaDocument.PARTITION, DeltaDocument.LIFE, DeltaDocument.UP_TO),
                        new IndexOptions().name("deltas_of_partition_by_offset"));
    }
}
