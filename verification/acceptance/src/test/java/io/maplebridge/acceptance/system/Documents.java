package io.maplebridge.acceptance.system;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.maplebridge.embedded.StoreMain;
import io.maplebridge.testkit.ServerVersion;
import java.util.List;
import java.util.UUID;

/**
 * The document server outside the services: the one that {@code TEST_MONGODB} names, else the
 * embedded store as a process of its own. The services reach it over a wire that can be cut.
 */
final class Documents {

    private final String uri;
    private final String what;
    private final Wire wire;
    private final String prefix = "acceptance_" + UUID.randomUUID().toString().substring(0, 8);

    private Documents(String uri, String what) {
        this.uri = uri;
        this.what = what;
        ServerAddress server = new ServerAddress(new ConnectionString(uri).getHosts().getFirst());
        this.wire = Wire.to(server.getHost(), server.getPort());
        Runtime.getRuntime().addShutdownHook(new Thread(this::dropAll));
    }

    static Documents find() {
        String named = System.getenv().getOrDefault("TEST_MONGODB", "");
        if (!named.isBlank()) {
            return new Documents(named, "TEST_MONGODB, " + ServerVersion.of(named));
        }
        ServerProcess store = ServerProcess.start("store", StoreMain.class);
        return new Documents(
                "mongodb://127.0.0.1:" + store.port(), "the embedded store as its own process");
    }

    /** What the services connect to. */
    String serviceUri() {
        ConnectionString direct = new ConnectionString(uri);
        return uri.replace(direct.getHosts().getFirst(), "127.0.0.1:" + wire.port());
    }

    String database(String service) {
        return prefix + "_" + service;
    }

    void away() {
        wire.cut();
    }

    void back() {
        wire.mend();
    }

    void drop(String database) {
        try (MongoClient client = MongoClients.create(uri)) {
            client.getDatabase(database).drop();
        }
    }

    String describe() {
        return what;
    }

    private void dropAll() {
        if (!what.contains("own process")) {
            List.of("cases", "stats").forEach(service -> drop(database(service)));
        }
    }
}
