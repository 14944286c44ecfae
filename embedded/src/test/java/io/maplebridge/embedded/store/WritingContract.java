package io.maplebridge.embedded.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What the services rely on when they write, on whichever server. */
interface WritingContract {

    MongoCollection<Document> cases();

    @Test
    default void a_change_guarded_by_version_happens_once() {
        cases().insertOne(new Document("_id", "a").append("version", 1));
        FindOneAndUpdateOptions after =
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        Document changed =
                cases().findOneAndUpdate(
                                and(eq("_id", "a"), eq("version", 1)),
                                combine(
                                        set("state", "accepted"),
                                        inc("version", 1),
                                        pushEach("events", List.of("x", "y"))),
                                after);
        assertThat(changed)
                .isEqualTo(
                        new Document("_id", "a")
                                .append("version", 2)
                                .append("state", "accepted")
                                .append("events", List.of("x", "y")));
        assertThat(
                        cases().findOneAndUpdate(
                                        and(eq("_id", "a"), eq("version", 1)), inc("version", 1)))
                .isNull();
    }

    @Test
    default void an_upsert_whose_guard_fails_is_a_duplicate_key() {
        UpdateOptions upsert = new UpdateOptions().upsert(true);
        for (int version : List.of(1, 3)) {
            cases().updateOne(
                            and(eq("_id", "a"), lt("version", version)),
                            set("version", version),
                            upsert);
        }
        MongoWriteException refused =
                catchThrowableOfType(
                        MongoWriteException.class,
                        () ->
                                cases().updateOne(
                                                and(eq("_id", "a"), lt("version", 2)),
                                                set("version", 2),
                                                upsert));
        assertThat(refused.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
        assertThat(cases().find().first()).isEqualTo(new Document("_id", "a").append("version", 3));
    }

    /** Which error it is differs: a proxy before another engine answers 1 for a duplicate key. */
    @Test
    default void a_find_and_update_upsert_whose_guard_fails_is_refused_and_changes_nothing() {
        Document lease = new Document("_id", "lease").append("until", 5);
        cases().insertOne(lease);
        assertThatThrownBy(() -> takeLease(cases())).isInstanceOf(MongoCommandException.class);
        assertThat(cases().find()).containsExactly(lease);
    }

    static void takeLease(MongoCollection<Document> leases) {
        leases.findOneAndUpdate(
                and(eq("_id", "lease"), lt("until", 5)),
                set("until", 9),
                new FindOneAndUpdateOptions().upsert(true));
    }

    @Test
    default void an_unordered_bulk_does_what_it_can_and_names_what_it_could_not() {
        cases().insertOne(new Document("_id", "b").append("version", 9));
        UpdateOptions upsert = new UpdateOptions().upsert(true);
        MongoBulkWriteException refused =
                catchThrowableOfType(
                        MongoBulkWriteException.class,
                        () ->
                                cases().bulkWrite(
                                                List.of(
                                                        newer("a", 1, upsert),
                                                        newer("b", 2, upsert),
                                                        newer("c", 3, upsert)),
                                                new BulkWriteOptions().ordered(false)));
        assertThat(refused.getWriteErrors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.getIndex()).isEqualTo(1);
                    assertThat(error.getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
                });
        assertThat(refused.getWriteResult().getUpserts()).hasSize(2);
        assertThat(cases().countDocuments()).isEqualTo(3);
    }

    private static UpdateOneModel<Document> newer(String id, int version, UpdateOptions upsert) {
        return new UpdateOneModel<>(
                and(eq("_id", id), lt("version", version)), set("version", version), upsert);
    }

    @Test
    default void an_ordered_bulk_ends_at_its_first_error() {
        cases().createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
        cases().insertMany(
                        List.of(
                                new Document("_id", 1).append("number", 1),
                                new Document("_id", 2).append("number", 2),
                                new Document("_id", 3).append("number", 3)));
        MongoBulkWriteException refused =
                catchThrowableOfType(
                        MongoBulkWriteException.class,
                        () ->
                                cases().bulkWrite(
                                                List.of(
                                                        renumbered(1, 10),
                                                        renumbered(2, 10),
                                                        renumbered(3, 30))));
        assertThat(refused.getWriteErrors()).singleElement().matches(one -> one.getIndex() == 1);
        assertThat(refused.getWriteResult().getModifiedCount()).isEqualTo(1);
        assertThat(cases().find(eq("_id", 3)).first()).containsEntry("number", 3);
    }

    private static UpdateOneModel<Document> renumbered(int id, int number) {
        return new UpdateOneModel<>(eq("_id", id), set("number", number));
    }

    @Test
    default void a_bulk_counts_what_it_did() {
        BulkWriteResult done =
                cases().bulkWrite(
                                List.of(
                                        new InsertOneModel<>(new Document("_id", 1)),
                                        new UpdateOneModel<>(eq("_id", 1), set("x", 1)),
                                        new UpdateOneModel<>(eq("_id", 2), set("x", 1)),
                                        new UpdateOneModel<>(
                                                eq("_id", 3),
                                                set("x", 1),
                                                new UpdateOptions().upsert(true))));
        assertThat(done.getInsertedCount()).isEqualTo(1);
        assertThat(done.getMatchedCount()).isEqualTo(1);
        assertThat(done.getModifiedCount()).isEqualTo(1);
        assertThat(done.getUpserts()).singleElement().matches(one -> one.getIndex() == 3);
    }

    @Test
    default void only_what_was_inserted_is_counted() {
        cases().insertOne(new Document("_id", 2));
        List<Document> three =
                List.of(new Document("_id", 1), new Document("_id", 2), new Document("_id", 3));
        assertThat(inserted(three, true)).isEqualTo(1);
        cases().deleteOne(eq("_id", 1));
        assertThat(inserted(three, false)).isEqualTo(2);
    }

    private int inserted(List<Document> documents, boolean ordered) {
        return catchThrowableOfType(
                        MongoBulkWriteException.class,
                        () ->
                                cases().insertMany(
                                                documents,
                                                new InsertManyOptions().ordered(ordered)))
                .getWriteResult()
                .getInsertedCount();
    }

    @Test
    default void a_unique_index_holds_over_several_fields() {
        cases().createIndex(
                        Indexes.ascending("town", "number"),
                        new IndexOptions().unique(true).name("number_once_a_town"));
        cases().insertOne(new Document("_id", 1).append("town", "t").append("number", 12));
        cases().insertOne(new Document("_id", 2).append("town", "u").append("number", 12));
        MongoException refused =
                catchThrowableOfType(
                        MongoWriteException.class,
                        () ->
                                cases().insertOne(
                                                new Document("_id", 3)
                                                        .append("town", "t")
                                                        .append("number", 12L)));
        assertThat(ErrorCategory.fromErrorCode(refused.getCode()))
                .isEqualTo(ErrorCategory.DUPLICATE_KEY);
        assertThat(cases().find(and(eq("number", 12), eq("town", "u"))).first())
                .containsEntry("_id", 2);
    }

    @Test
    default void the_greater_value_stays_and_a_first_value_too() {
        UpdateOptions upsert = new UpdateOptions().upsert(true);
        for (int published : List.of(3, 7, 5)) {
            cases().updateOne(
                            eq("_id", "a"),
                            combine(
                                    max("published", published),
                                    inc("attempts", 1L),
                                    setOnInsert("first", published)),
                            upsert);
        }
        assertThat(cases().find().first())
                .isEqualTo(
                        new Document("_id", "a")
                                .append("published", 7)
                                .append("attempts", 3L)
                                .append("first", 3));
    }

    @Test
    default void a_replacement_keeps_its_id_and_a_deletion_counts() {
        cases().insertOne(new Document("_id", 1).append("a", 1).append("b", 2));
        assertThat(cases().replaceOne(eq("_id", 1), new Document("b", 3)).getModifiedCount())
                .isEqualTo(1);
        assertThat(cases().find().first()).isEqualTo(new Document("_id", 1).append("b", 3));
        assertThat(cases().deleteMany(eq("b", 3)).getDeletedCount()).isEqualTo(1);
        assertThat(cases().deleteMany(eq("b", 3)).getDeletedCount()).isZero();
    }
}
