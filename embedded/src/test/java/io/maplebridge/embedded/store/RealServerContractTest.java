package io.maplebridge.embedded.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The contract on the server that {@code TEST_MONGODB} names: it must not be our own reading. */
@EnabledIfEnvironmentVariable(named = "TEST_MONGODB", matches = ".+")
class RealServerContractTest implements WritingContract, ReadingContract {

    private static final String DATABASE = "test_" + new ObjectId();

    private static MongoClient client;

    @BeforeAll
    static void connect() {
        client = EmbeddedStoreContractTest.connect(System.getenv("TEST_MONGODB"));
    }

    @AfterAll
    static void drop() {
        client.getDatabase(DATABASE).drop();
        client.close();
    }

    @AfterEach
    void forget() {
        cases().drop();
    }

    @Override
    public MongoCollection<Document> cases() {
        return client.getDatabase(DATABASE).getCollection("cases");
    }
}
