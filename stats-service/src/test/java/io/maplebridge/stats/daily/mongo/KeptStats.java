package io.maplebridge.stats.daily.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.daily.application.Deltas;
import io.maplebridge.stats.daily.application.Intents;
import io.maplebridge.stats.daily.application.Partitions;
import io.maplebridge.stats.daily.application.Rows;
import io.maplebridge.stats.daily.application.Sheets;
import io.maplebridge.testkit.TestDocuments;
import java.time.Clock;

/** The statistics' store in a database of its own. */
public final class KeptStats implements AutoCloseable {

    private final MongoClient client;
    private final MongoDatabase database;

    private KeptStats(String uri, String name) {
        client = MongoClients.create(uri);
        database = client.getDatabase(name);
    }

    public static KeptStats fresh() {
        var fresh = TestDocuments.freshDatabase();
        return new KeptStats(fresh.uri(), fresh.name());
    }

    public Rows rows() {
        return new MongoRows(database);
    }

    public Sheets sheets() {
        return new MongoSheets(database);
    }

    public Deltas deltas() {
        return new MongoDeltas(database);
    }

    public Intents intents() {
        return new MongoIntents(database);
    }

    public Partitions partitions() {
        return new MongoPartitions(database, new TownTime(Clock.systemUTC()));
    }

    MongoDatabase database() {
        return database;
    }

    @Override
    public void close() {
        database.drop();
        client.close();
    }
}
