package io.maplebridge.testkit.store;

import io.maplebridge.embedded.store.EmbeddedStore;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreConformanceTest extends StoreConformance {

    private final EmbeddedStore embedded;

    EmbeddedStoreConformanceTest(@TempDir Path folder) {
        embedded = EmbeddedStore.start(folder, 0);
    }

    @AfterAll
    void stop() {
        embedded.close();
    }

    @Override
    String uri() {
        return embedded.connectionString();
    }

    @Override
    Store store() {
        return Store.EMBEDDED;
    }
}
