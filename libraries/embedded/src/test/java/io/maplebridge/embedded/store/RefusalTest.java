package io.maplebridge.embedded.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoNamespace;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.Field;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.ValidationOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the embedded store cannot do it says, it does not pass over it. */
class RefusalTest {

    @TempDir static Path folder;

    private static EmbeddedStore store;
    private static MongoClient client;

    @BeforeAll
    static void start() {
        store = EmbeddedStore.start(folder, 0);
        client = MongoClients.create(store.connectionString());
    }

    @AfterAll
    static void stop() {
        client.close();
        store.close();
    }

    @Test
    void indexes_of_kinds_it_does_not_keep() {
        IndexOptions partial = new IndexOptions().partialFilterExpression(eq("open", true));
        refused(
                () -> cases().createIndex(Indexes.ascending("a"), partial),
                "partialFilterExpression");
        IndexOptions ending = new IndexOptions().expireAfter(1L, TimeUnit.DAYS);
        refused(() -> cases().createIndex(Indexes.ascending("a"), ending), "expireAfterSeconds");
        refused(() -> cases().createIndex(Indexes.text("a")), "text");
        IndexOptions collated = new IndexOptions().collation(chinese());
        refused(() -> cases().createIndex(Indexes.ascending("a"), collated), "collation");
    }

    @Test
    void one_name_for_two_different_unique_indexes() {
        cases().drop();
        IndexOptions named = new IndexOptions().unique(true).name("same");
        cases().createIndex(Indexes.ascending("x"), named);
        assertThatThrownBy(() -> cases().createIndex(Indexes.ascending("y"), named))
                .isInstanceOf(MongoCommandException.class);
    }

    @Test
    void renaming_a_collection_and_dropping_an_index() {
        cases().insertOne(new Document());
        refused(
                () -> cases().renameCollection(new MongoNamespace("town", "other")),
                "renameCollection");
        cases().createIndex(Indexes.ascending("gone"));
        refused(() -> cases().dropIndex("gone_1"), "dropIndexes");
    }

    @Test
    void collation_and_validation() {
        refused(() -> cases().find().collation(chinese()).first(), "collation");
        refused(
                () ->
                        cases().updateOne(
                                        eq("_id", 1),
                                        new Document("$set", new Document("a", 1)),
                                        new UpdateOptions().collation(chinese())),
                "collation");
        ValidationOptions validation = new ValidationOptions().validator(Filters.exists("a"));
        refused(
                () ->
                        town().createCollection(
                                        "v",
                                        new CreateCollectionOptions()
                                                .validationOptions(validation)),
                "validator");
    }

    @Test
    void updates_by_pipeline() {
        refused(
                () -> cases().updateOne(eq("_id", 1), List.of(Aggregates.set(new Field<>("a", 1)))),
                "pipeline");
        refused(
                () ->
                        cases().findOneAndUpdate(
                                        eq("_id", 1), List.of(Aggregates.set(new Field<>("a", 1)))),
                "pipeline");
    }

    @Test
    void aggregations_that_write() {
        refused(() -> cases().aggregate(List.of(Aggregates.out("b"))).toCollection(), "writes");
        refused(
                () ->
                        cases().aggregate(
                                        List.of(
                                                Aggregates.addFields(
                                                        new Field<>("a", new Document("b", 1)))))
                                .first(),
                "$addFields");
    }

    @Test
    void transactions_and_change_streams() {
        try (ClientSession session = client.startSession()) {
            session.startTransaction();
            assertThatThrownBy(() -> cases().insertOne(session, new Document()))
                    .isInstanceOf(MongoException.class);
        }
        refused(() -> cases().watch().iterator(), "change stream");
    }

    @Test
    void filters_by_text_and_by_script() {
        cases().insertOne(new Document("a", 1));
        assertThatThrownBy(() -> cases().find(Filters.text("a")).first())
                .isInstanceOf(MongoException.class);
        assertThatThrownBy(() -> cases().find(Filters.where("true")).first())
                .isInstanceOf(MongoException.class);
    }

    private static void refused(ThrowingCallable request, String what) {
        assertThatThrownBy(request)
                .isInstanceOf(MongoException.class)
                .hasMessageContaining("does not support")
                .hasMessageContaining(what);
    }

    private static Collation chinese() {
        return Collation.builder().locale("zh").build();
    }

    private static MongoDatabase town() {
        return client.getDatabase("town");
    }

    private static MongoCollection<Document> cases() {
        return town().getCollection("cases");
    }
}
