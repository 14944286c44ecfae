package io.maplebridge.testkit.store;

import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoException;
import com.mongodb.client.MongoIterable;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.BsonMaximumSizeExceededException;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Large documents, long answers, long batches. */
interface SizesContract extends OnStore {

    int LARGEST = 16 * 1024 * 1024;

    @Test
    default void a_document_just_under_sixteen_megabytes_comes_back_whole() {
        String text = "x".repeat(LARGEST - 1024);
        cases().insertOne(new Document("_id", 1).append("text", text));
        assertThat(cases().updateOne(eq("_id", 1), set("state", "open")).getModifiedCount())
                .isEqualTo(1);
        Document found = Objects.requireNonNull(cases().find(eq("_id", 1)).first());
        assertThat(found.getString("text").equals(text)).isTrue();
        assertThat(found).containsEntry("state", "open");
    }

    @Test
    default void a_new_document_over_sixteen_megabytes_is_refused(Finding finding) {
        Document large = new Document("_id", 1).append("text", "x".repeat(LARGEST));
        finding.isRefused(refused(() -> cases().insertOne(large)));
        assertThat(cases().countDocuments()).isZero();
    }

    /** A history that grows and grows: the last event is refused, the case stays as it was. */
    @Test
    default void a_document_that_would_grow_over_sixteen_megabytes_stays_as_it_was(
            Finding finding) {
        String half = "x".repeat(LARGEST / 2);
        cases().insertOne(new Document("_id", 1).append("events", List.of(half)));
        finding.isRefused(refused(() -> cases().updateOne(eq("_id", 1), push("events", half))));
        Document found = Objects.requireNonNull(cases().find(eq("_id", 1)).first());
        assertThat(found.getList("events", String.class)).hasSize(1);
    }

    private static RuntimeException refused(Runnable write) {
        RuntimeException refusal = catchThrowableOfType(RuntimeException.class, write::run);
        assertThat(refusal)
                .isInstanceOfAny(MongoException.class, BsonMaximumSizeExceededException.class);
        return refusal;
    }

    @Test
    default void a_cursor_walks_over_a_hundred_thousand_documents_each_once() {
        for (int ten = 0; ten < 10; ten++) {
            int from = ten * 10_000;
            cases().insertMany(
                            IntStream.range(from, from + 10_000)
                                    .mapToObj(i -> new Document("_id", i).append("version", 1))
                                    .toList());
        }
        assertThat(walked(cases().find())).isEqualTo(from(0));
        assertThat(walked(cases().find().batchSize(7_777))).isEqualTo(from(0));
        assertThat(walked(cases().aggregate(List.of(match(gte("_id", 99_500))))))
                .isEqualTo(from(99_500));
    }

    private static List<Integer> walked(MongoIterable<Document> documents) {
        List<Integer> ids = documents.map(one -> one.getInteger("_id")).into(new ArrayList<>());
        Collections.sort(ids);
        return ids;
    }

    private static List<Integer> from(int first) {
        return IntStream.range(first, 100_000).boxed().toList();
    }

    /** A driver takes no more than 48 MB in one message. */
    @Test
    default void an_answer_of_sixty_megabytes_comes_in_parts() {
        for (int i = 0; i < 20; i++) {
            cases().insertOne(new Document("_id", i).append("text", "x".repeat(3_000_000)));
        }
        long length = 0;
        for (Document one : cases().find().batchSize(1000)) {
            length += one.getString("text").length();
        }
        assertThat(length).isEqualTo(60_000_000);
    }

    @Test
    default void a_batch_of_a_thousand_writes_is_done() {
        assertThat(
                        cases().bulkWrite(
                                        IntStream.range(0, 1_000)
                                                .mapToObj(SizesContract::added)
                                                .toList(),
                                        new BulkWriteOptions().ordered(false))
                                .getUpserts())
                .hasSize(1_000);
    }

    private static UpdateOneModel<Document> added(int id) {
        return new UpdateOneModel<>(
                eq("_id", id), set("version", 1), new UpdateOptions().upsert(true));
    }

    /** More than any service sends. */
    @Test
    default void a_batch_of_thirty_thousand_writes_is_done(Finding finding) {
        List<DeleteOneModel<Document>> many =
                IntStream.range(0, 30_000)
                        .mapToObj(i -> new DeleteOneModel<Document>(eq("_id", i)))
                        .toList();
        cases().insertOne(new Document("_id", 29_999));
        finding.of(() -> cases().bulkWrite(many), () -> cases().countDocuments() == 0);
    }
}
