package io.maplebridge.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.maplebridge.bench.house.Ground;
import io.maplebridge.embedded.store.EmbeddedStore;
import io.maplebridge.testkit.ServerVersion;
import java.nio.file.Path;

/** A document store under measurement, with a database of its own that goes with it. */
final class Engine implements AutoCloseable {

    private static final String DATABASE = "maplebridge_bench";

    private final String name;
    private final MongoClient client;
    private final Runnable stopServer;

    private Engine(String name, String uri, Runnable stopServer) {
        this.name = name;
        this.stopServer = stopServer;
        this.client = Ground.client(uri);
        database().drop();
    }

    /** A server that somebody else runs. */
    static Engine server(String uri) {
        return new Engine(ServerVersion.of(uri), uri, () -> {});
    }

    /** In this JVM, as in the standalone. */
    static Engine embedded(Path folder) {
        EmbeddedStore store = EmbeddedStore.start(folder, 0);
        return new Engine("embedded store", store.connectionString(), store::close);
    }

    String name() {
        return name;
    }

    MongoDatabase database() {
        return client.getDatabase(DATABASE);
    }

    @Override
    public void close() {
        database().drop();
        client.close();
        stopServer.run();
    }
}
