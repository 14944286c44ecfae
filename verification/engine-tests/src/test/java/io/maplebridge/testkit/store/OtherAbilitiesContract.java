package io.maplebridge.testkit.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.Field;
import com.mongodb.client.model.MergeOptions;
import com.mongodb.client.model.ValidationOptions;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What no service relies on, because not every store does it. */
interface OtherAbilitiesContract extends OnStore {

    @Test
    default void a_transaction_that_is_aborted_leaves_nothing(Finding finding) {
        transaction(finding, ClientSession::abortTransaction, 1);
    }

    @Test
    default void a_transaction_can_be_committed(Finding finding) {
        transaction(finding, ClientSession::commitTransaction, 2);
    }

    /** One document is there before, one is written in the transaction. */
    private void transaction(Finding finding, Consumer<ClientSession> ending, int left) {
        cases().insertOne(new Document("_id", 0));
        finding.of(
                () -> {
                    try (ClientSession session = client().startSession()) {
                        session.startTransaction();
                        cases().insertOne(session, new Document("_id", 1));
                        ending.accept(session);
                    }
                },
                () -> cases().countDocuments() == left);
    }

    @Test
    default void a_change_stream_tells_of_an_insert(Finding finding) {
        cases().insertOne(new Document("_id", 0));
        boolean[] told = {false};
        finding.of(
                () -> {
                    try (MongoChangeStreamCursor<ChangeStreamDocument<Document>> changes =
                            cases().watch().cursor()) {
                        cases().insertOne(new Document("_id", 1));
                        told[0] = changes.next().getFullDocument() != null;
                    }
                },
                () -> told[0]);
    }

    @Test
    default void a_validator_refuses_what_it_forbids(Finding finding) {
        finding.of(
                () ->
                        database()
                                .createCollection(
                                        "cases",
                                        new CreateCollectionOptions()
                                                .validationOptions(
                                                        new ValidationOptions()
                                                                .validator(exists("number")))),
                () -> {
                    try {
                        cases().insertOne(new Document("_id", 1));
                        return false;
                    } catch (MongoWriteException e) {
                        return true;
                    }
                });
    }

    @Test
    default void a_query_can_be_explained(Finding finding) {
        cases().insertOne(new Document("_id", 1));
        Document[] plan = {new Document()};
        finding.of(
                () -> plan[0] = cases().find(eq("_id", 1)).explain(),
                () -> plan[0].containsKey("queryPlanner"));
    }

    @Test
    default void an_update_can_be_explained(Finding finding) {
        cases().insertOne(new Document("_id", 1));
        Document statement =
                new Document("q", eq("_id", 1)).append("u", inc("n", 1)).append("multi", false);
        Document update = new Document("update", "cases").append("updates", List.of(statement));
        Document[] plan = {new Document()};
        finding.of(
                () -> plan[0] = database().runCommand(new Document("explain", update)),
                () -> plan[0].containsKey("queryPlanner"));
    }

    @Test
    default void an_update_by_pipeline_computes_from_the_document(Finding finding) {
        cases().insertOne(new Document("_id", 1).append("n", 2));
        finding.of(
                () ->
                        cases().updateOne(
                                        eq("_id", 1),
                                        List.of(Aggregates.set(new Field<>("copy", "$n")))),
                () -> cases().countDocuments(eq("copy", 2)) == 1);
    }

    @Test
    default void an_aggregation_writes_its_result_into_a_collection(Finding finding) {
        cases().insertOne(new Document("_id", 1));
        finding.of(
                () -> cases().aggregate(List.of(Aggregates.out("copy"))).toCollection(),
                () -> database().getCollection("copy").countDocuments() == 1);
    }

    @Test
    default void an_aggregation_merges_its_result_into_a_collection(Finding finding) {
        cases().insertOne(new Document("_id", 1));
        finding.of(
                () ->
                        cases().aggregate(
                                        List.of(
                                                Aggregates.merge(
                                                        "copy",
                                                        new MergeOptions()
                                                                .whenMatched(
                                                                        MergeOptions.WhenMatched
                                                                                .REPLACE))))
                                .toCollection(),
                () -> database().getCollection("copy").countDocuments() == 1);
    }

    @Test
    default void a_collection_can_be_renamed(Finding finding) {
        cases().insertOne(new Document("_id", 1));
        finding.of(
                () -> cases().renameCollection(new MongoNamespace(database().getName(), "other")),
                () -> database().getCollection("other").countDocuments() == 1);
    }
}
