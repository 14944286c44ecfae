package io.maplebridge.stats.daily.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;

/** The collections of the statistics, and each index with the question it answers. */
final class StatsIndexes {

    static final String FACTS = "facts";
    static final String SHEETS = "sheets";
    static final String PARTITIONS = "partitions";
    static final String ERAS = "eras";

    private StatsIndexes() {}

    static void ensure(MongoDatabase database) {
        // The rows an owner loads when it takes a partition, and the audit.
        database.getCollection(FACTS)
                .createIndex(
                        Indexes.ascending(FactRowDocument.PARTITION),
                        new IndexOptions().name("facts_of_partition"));
        // The list behind a number.
        database.getCollection(FACTS)
                .createIndex(
                        Indexes.ascending(FactRowDocument.TOWN, FactRowDocument.YEARS),
                        new IndexOptions().name("facts_of_town_and_year"));
        // The figures of a town's year and of the years before.
        database.getCollection(SHEETS)
                .createIndex(
                        Indexes.ascending(SheetDocument.TOWN, SheetDocument.YEAR),
                        new IndexOptions().name("sheets_of_town_and_year"));
        // The sheets an owner replaces when it takes a partition, and the audit.
        database.getCollection(SHEETS)
                .createIndex(
                        Indexes.ascending(SheetDocument.PARTITION),
                        new IndexOptions().name("sheets_of_partition"));
    }
}
