package io.maplebridge.testkit.store;

import io.maplebridge.testkit.ServerVersion;
import io.maplebridge.testkit.TestsOnDocuments;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** On the server that {@code TEST_MONGODB} names, which tells by its build what it is. */
@EnabledIfEnvironmentVariable(named = "TEST_MONGODB", matches = ".+")
class NamedServerConformanceTest extends StoreConformance {

    private Store store = Store.MONGODB;

    @BeforeAll
    void ask() {
        Document build = database().runCommand(new Document("buildInfo", 1));
        store = build.containsKey("ferretdb") ? Store.DOCUMENTDB : Store.MONGODB;
        TestsOnDocuments.note("TEST_MONGODB, " + ServerVersion.of(uri()));
    }

    @Override
    String uri() {
        return System.getenv("TEST_MONGODB");
    }

    @Override
    Store store() {
        return store;
    }
}
