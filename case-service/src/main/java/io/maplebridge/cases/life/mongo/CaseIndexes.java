package io.maplebridge.cases.life.mongo;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The indexes by which cases are found that wait for something, each for one question. */
final class CaseIndexes {

    private CaseIndexes() {}

    static void create(MongoCollection<Document> cases) {
        cases.createIndexes(
                List.of(
                        // the sweep: what waits to be published, oldest first
                        index("pending", ascending("pending", "updatedAt")),
                        // what an account sent in, newest change first
                        index(
                                "senders",
                                compoundIndex(
                                        ascending(CaseDocument.SENDERS),
                                        descending(CaseDocument.UPDATED))),
                        // what was written by other rules
                        index("shape", ascending(CaseDocument.SHAPE))));
    }

    private static IndexModel index(String name, Bson keys) {
        return new IndexModel(keys, new IndexOptions().name(name));
    }
}
