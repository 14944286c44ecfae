package io.maplebridge.testkit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.maplebridge.embedded.store.EmbeddedStore;
import io.maplebridge.embedded.store.MongodProcess;
import io.maplebridge.embedded.store.MongodProgram;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * The one document server of this test run. In this order: the one that {@code TEST_MONGODB} names,
 * a container when there is Docker, a mongod of this machine ({@code MONGOD} or on the {@code
 * PATH}), the store inside this JVM. Prints once which it is.
 *
 * <p>{@code TEST_MONGODB} must name a server for tests: what was asked for here is dropped from it
 * at the end of the run.
 */
public final class TestDocuments {

    public static final String IMAGE = "mongo:8";

    private TestDocuments() {}

    /**
     * A database of its own.
     *
     * @param uri connection string that names it, with the options the server needs
     */
    public record FreshDatabase(String name, String uri) {}

    /** The connection string of a database of this name, shared by all who use the name. */
    public static String uri(String database) {
        Server.DROPPED_AT_END.add(database);
        return Server.FOUND.uri().withDatabase(database);
    }

    /** A database that nothing else in this or another run uses, empty. */
    public static FreshDatabase freshDatabase() {
        TestsOnDocuments.note(store());
        return databaseIfWanted();
    }

    /** The same for an application that may have no use for it. */
    static FreshDatabase databaseIfWanted() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        return new FreshDatabase(name, uri(name));
    }

    /** Which store it is. */
    static String store() {
        return Server.FOUND.what();
    }

    private record Found(String what, MongoUri uri) {}

    /** Started when first asked for. */
    private static final class Server {

        static final Set<String> DROPPED_AT_END = ConcurrentHashMap.newKeySet();
        static final Found FOUND = start(System.getenv());

        private static Found start(Map<String, String> environment) {
            String named = environment.getOrDefault("TEST_MONGODB", "");
            if (!named.isBlank()) {
                MongoUri uri = MongoUri.parse(named);
                TestRun.atEnd(() -> dropFrom(uri));
                return said("TEST_MONGODB, " + ServerVersion.of(named), uri);
            }
            if (Docker.isAvailable()) {
                MongoDBContainer container = new MongoDBContainer(IMAGE);
                container.start();
                TestRun.atEnd(container);
                return said("container " + IMAGE, MongoUri.parse(container.getConnectionString()));
            }
            Optional<Path> program = MongodProgram.find(environment);
            if (program.isPresent()) {
                MongodProcess mongod = MongodProcess.start(program.get(), TestRun.folder("mongod"));
                TestRun.atEnd(mongod);
                return said("local mongod", MongoUri.parse(mongod.connectionString()));
            }
            EmbeddedStore store = EmbeddedStore.start(TestRun.folder("documents"), 0);
            TestRun.atEnd(store);
            return said("store inside this JVM", MongoUri.parse(store.connectionString()));
        }

        private static Found said(String what, MongoUri uri) {
            TestRun.say("documents: " + what + " at " + uri.hosts());
            return new Found(what, uri);
        }

        private static void dropFrom(MongoUri uri) {
            try (MongoClient client = MongoClients.create(uri.toString())) {
                DROPPED_AT_END.forEach(name -> client.getDatabase(name).drop());
            }
        }
    }
}
