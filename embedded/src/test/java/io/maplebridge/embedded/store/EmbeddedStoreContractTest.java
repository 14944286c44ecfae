package io.maplebridge.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.ConnectionString;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreContractTest implements WritingContract, ReadingContract {

    @TempDir static Path folder;

    private static EmbeddedStore store;
    private static MongoClient client;

    @BeforeAll
    static void start() {
        store = EmbeddedStore.start(folder, 0);
        client = connect(store.connectionString());
    }

    @AfterAll
    static void stop() {
        client.close();
        store.close();
    }

    @AfterEach
    void forget() {
        cases().drop();
    }

    @Test
    void a_find_and_update_upsert_whose_guard_fails_is_a_duplicate_key_as_with_mongod() {
        cases().insertOne(new Document("_id", "lease").append("until", 5));
        MongoCommandException refused =
                catchThrowableOfType(
                        MongoCommandException.class, () -> WritingContract.takeLease(cases()));
        assertThat(ErrorCategory.fromErrorCode(refused.getErrorCode()))
                .isEqualTo(ErrorCategory.DUPLICATE_KEY);
    }

    @Override
    public MongoCollection<Document> cases() {
        return client.getDatabase("town").getCollection("cases");
    }

    static MongoClient connect(String uri) {
        return MongoClients.create(
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(uri))
                        .uuidRepresentation(UuidRepresentation.STANDARD)
                        .build());
    }
}
