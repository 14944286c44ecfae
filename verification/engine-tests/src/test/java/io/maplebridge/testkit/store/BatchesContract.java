package io.maplebridge.testkit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import io.maplebridge.testkit.AtOnce;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** Many writes in one request, each on its own. */
interface BatchesContract extends OnStore {

    BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    @Test
    default void an_unordered_batch_does_what_it_can_and_names_what_it_could_not() {
        cases().insertOne(versioned("b", 9));
        MongoBulkWriteException refused =
                bulkRefused(() ->
                        cases().bulkWrite(
                                        List.of(newer("a", 1), newer("b", 2), newer("c", 3)),
                                        UNORDERED));
        assertThat(refused.getWriteConcernError()).isNull();
        assertThat(refused.getWriteErrors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.getIndex()).isEqualTo(1);
                    assertThat(error.getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
                });
        assertThat(refused.getWriteResult().getUpserts()).hasSize(2);
        assertThat(cases().find())
                .containsExactlyInAnyOrder(versioned("a", 1), versioned("b", 9), versioned("c", 3));
    }

    private static ReplaceOneModel<Document> newer(String id, int version) {
        return new ReplaceOneModel<>(
                and(eq("_id", id), lt("version", version)),
                versioned(id, version),
                new ReplaceOptions().upsert(true));
    }

    private static Document versioned(String id, int version) {
        return new Document("_id", id).append("version", version);
    }

    @Test
    default void a_batch_may_change_a_document_twice() {
        cases().insertOne(versioned("a", 3).append("published", 0).append("pending", true));
        Bson id = eq("_id", "a");
        BulkWriteResult done =
                cases().bulkWrite(
                                List.of(
                                        new UpdateOneModel<>(id, max("published", 3)),
                                        new UpdateOneModel<>(
                                                and(id, eq("version", 3)), set("pending", false)),
                                        new UpdateOneModel<>(
                                                and(id, eq("version", 2)), set("pending", true))),
                                UNORDERED);
        assertThat(done.getMatchedCount()).isEqualTo(2);
        assertThat(cases().find())
                .containsExactly(versioned("a", 3).append("published", 3).append("pending", false));
    }

    /** In one order of keys: in different orders some stores end one of two by a deadlock. */
    @Test
    default void sixteen_batches_that_meet_in_one_order_of_keys_are_all_done() {
        List<Integer> ids = IntStream.range(0, 100).boxed().toList();
        cases().insertMany(ids.stream().map(id -> new Document("_id", id)).toList());
        List<Integer> modified =
                AtOnce.sixteen(i ->
                        cases().bulkWrite(
                                        ids.stream()
                                                .map(id ->
                                                        new UpdateOneModel<Document>(
                                                                eq("_id", id), inc("n", 1)))
                                                .toList(),
                                        UNORDERED)
                                .getModifiedCount());
        assertThat(modified).containsOnly(100);
        assertThat(cases().countDocuments(eq("n", 16))).isEqualTo(100);
    }

    @Test
    default void an_ordered_batch_ends_at_its_first_error() {
        cases().createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
        for (int i = 1; i <= 3; i++) {
            cases().insertOne(new Document("_id", i).append("number", i));
        }
        MongoBulkWriteException refused =
                bulkRefused(() ->
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
    default void a_batch_counts_what_it_did() {
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
        List<Document> three = IntStream.of(1, 2, 3).mapToObj(i -> new Document("_id", i)).toList();
        assertThat(inserted(three, true)).isEqualTo(1);
        cases().deleteOne(eq("_id", 1));
        assertThat(inserted(three, false)).isEqualTo(2);
    }

    private int inserted(List<Document> documents, boolean ordered) {
        InsertManyOptions options = new InsertManyOptions().ordered(ordered);
        return bulkRefused(() -> cases().insertMany(documents, options))
                .getWriteResult()
                .getInsertedCount();
    }

    private static MongoBulkWriteException bulkRefused(Runnable batch) {
        return catchThrowableOfType(MongoBulkWriteException.class, batch::run);
    }
}
