package io.maplebridge.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.maplebridge.embedded.ProcessSecret;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Anybody on this machine reaches the store's port; this is what they get there. */
class StoreSecretTest {

    private static final String SAID = "?serverSelectionTimeoutMS=2000";

    @TempDir static Path folder;
    private static EmbeddedStore store;
    private static final ProcessSecret SECRET = ProcessSecret.anew();

    @BeforeAll
    static void start() {
        store = EmbeddedStore.start(folder, 0, SECRET);
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Test
    void whoever_knows_the_secret_is_served() {
        try (MongoClient client = MongoClients.create(store.connectionString())) {
            client.getDatabase("town").getCollection("c").insertOne(new Document("_id", 1));
            assertThat(client.getDatabase("town").getCollection("c").countDocuments()).isOne();
        }
    }

    @Test
    void whoever_says_nothing_neither_reads_nor_writes_nor_learns_what_there_is() {
        try (MongoClient client =
                MongoClients.create("mongodb://127.0.0.1:" + store.port() + "/" + SAID)) {
            var town = client.getDatabase("town");
            assertRefused(() -> town.getCollection("c").find().first());
            assertRefused(() -> town.getCollection("c").insertOne(new Document()));
            assertRefused(() -> town.getCollection("c").drop());
            assertRefused(town::drop);
            assertRefused(() -> client.listDatabaseNames().first());
            assertRefused(() -> town.runCommand(new Document("ping", 1)));
            assertRefused(() -> town.runCommand(new Document("serverStatus", 1)));
        }
    }

    @Test
    void a_wrong_secret_opens_nothing() {
        for (String wrong : new String[] {ProcessSecret.anew().password(), "x"}) {
            String said = store.connectionString().replace(SECRET.password(), wrong);
            try (MongoClient client = MongoClients.create(said)) {
                assertRefused(() -> client.getDatabase("town").getCollection("c").find().first());
            }
        }
    }

    private static void assertRefused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOf(MongoException.class)
                .hasMessageMatching("(?s).*(Unauthorized|serves its own process|authenticat).*");
    }
}
