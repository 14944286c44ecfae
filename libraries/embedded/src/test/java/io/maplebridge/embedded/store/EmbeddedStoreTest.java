package io.maplebridge.embedded.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {

    private static final IndexOptions UNIQUE = new IndexOptions().unique(true);

    @TempDir Path folder;

    @Test
    void documents_and_unique_indexes_are_found_again() {
        with(client -> {
            MongoCollection<Document> cases = cases(client);
            cases.createIndex(Indexes.ascending("number"), UNIQUE);
            cases.insertOne(new Document("_id", 1).append("number", 12));
        });
        with(client -> {
            assertThat(cases(client).countDocuments()).isEqualTo(1);
            assertThat(cases(client).find(eq("number", 12)).first()).isNotNull();
            assertThatThrownBy(() -> cases(client).insertOne(new Document("number", 12)))
                    .hasMessageContaining("E11000");
            cases(client).insertOne(new Document("_id", 2).append("number", 13));
            assertThat(client.listDatabaseNames()).contains("town");
            assertThat(client.getDatabase("town").listCollectionNames()).containsExactly("cases");
        });
    }

    @Test
    void dropping_a_database_leaves_one_whose_name_begins_alike() {
        with(client -> {
            for (String name : List.of("town", "town2")) {
                client.getDatabase(name).getCollection("c").insertOne(new Document());
            }
            client.getDatabase("town").drop();
        });
        with(client -> {
            assertThat(client.getDatabase("town").getCollection("c").countDocuments()).isZero();
            assertThat(client.getDatabase("town2").getCollection("c").countDocuments())
                    .isEqualTo(1);
        });
    }

    @Test
    void a_unique_index_that_cannot_be_built_cannot_be_had_by_asking_twice() {
        with(client -> {
            MongoCollection<Document> cases = cases(client);
            cases.insertMany(List.of(new Document("number", 1), new Document("number", 1)));
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatThrownBy(() -> cases.createIndex(Indexes.ascending("number"), UNIQUE))
                        .isInstanceOf(MongoException.class);
            }
            cases.deleteOne(eq("number", 1));
            cases.createIndex(Indexes.ascending("number"), UNIQUE);
            assertThat(cases.countDocuments(eq("number", 1))).isEqualTo(1);
        });
    }

    @Test
    void a_reader_never_sees_half_a_change() {
        with(client -> {
            MongoCollection<Document> cases = cases(client);
            cases.insertOne(new Document("_id", 1).append("a", 0).append("z", 0));
            CompletableFuture<Void> writer =
                    CompletableFuture.runAsync(() -> {
                        for (int i = 1; i <= 2000; i++) {
                            cases.updateOne(eq("_id", 1), combine(set("a", i), set("z", i)));
                        }
                    });
            int looks = 0;
            while (!writer.isDone()) {
                Document seen = Objects.requireNonNull(cases.find().first());
                assertThat(seen.get("a")).isEqualTo(seen.get("z"));
                looks++;
            }
            writer.orTimeout(30, TimeUnit.SECONDS).join();
            assertThat(looks).isPositive();
        });
    }

    @Test
    void the_health_check_of_spring_boot_is_answered() {
        with(client -> {
            Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
            assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
            assertThat(hello.getInteger("maxWireVersion")).isPositive();
        });
    }

    @Test
    void a_folder_serves_one_store_at_a_time() {
        try (EmbeddedStore first = EmbeddedStore.start(folder, 0)) {
            assertThat(first.connectionString()).startsWith("mongodb://127.0.0.1:");
            assertThatThrownBy(() -> EmbeddedStore.start(folder, 0))
                    .hasMessageContaining("documents.mv");
        }
    }

    private void with(Consumer<MongoClient> work) {
        try (EmbeddedStore store = EmbeddedStore.start(folder, 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            work.accept(client);
        }
    }

    private static MongoCollection<Document> cases(MongoClient client) {
        return client.getDatabase("town").getCollection("cases");
    }
}
