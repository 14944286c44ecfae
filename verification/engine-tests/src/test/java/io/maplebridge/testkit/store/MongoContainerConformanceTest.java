package io.maplebridge.testkit.store;

import io.maplebridge.testkit.Docker;
import io.maplebridge.testkit.TestDocuments;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testcontainers.mongodb.MongoDBContainer;

/** On MongoDB as docker-compose.yml runs it: a replica set of one. */
@EnabledIf(value = "isDockerThere", disabledReason = "there is no Docker")
class MongoContainerConformanceTest extends StoreConformance {

    private final MongoDBContainer mongo =
            new MongoDBContainer(TestDocuments.IMAGE).withReplicaSet();

    static boolean isDockerThere() {
        return Docker.isAvailable();
    }

    MongoContainerConformanceTest() {
        mongo.start();
    }

    @AfterAll
    void stop() {
        mongo.stop();
    }

    @Override
    String uri() {
        return mongo.getReplicaSetUrl();
    }

    @Override
    Store store() {
        return Store.MONGODB;
    }
}
