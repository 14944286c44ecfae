package io.maplebridge.cases.ledger.mongo;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Every index of the ledger, each for one question. */
final class LedgerIndexes {

    private LedgerIndexes() {}

    static void create(MongoCollection<Document> cases) {
        cases.createIndexes(
                List.of(
                        // the ledger as it opens: newest change first
                        index("ledger", townThen(descending("updatedAt"))),
                        // the ledger by date of registration
                        index("registered", townThen(descending("registeredOn"))),
                        // what is due, and what is late
                        index("dueOrder", townThen(ascending("dueOrder"))),
                        // the ledger by case number
                        index("number", townThen(descending("numberOrder"))),
                        // the queue of an office: what it has now, without what it ever had
                        index("holder", townThen(ascending("holder", "unfinished"))),
                        // the key cases, and those of one leader
                        index("key", townThen(ascending("key", "unfinished"))),
                        index("lead", townThen(ascending("lead"))),
                        // the search box
                        index("terms", townThen(ascending("terms")))));
    }

    private static Bson townThen(Bson rest) {
        return compoundIndex(ascending("town"), rest);
    }

    private static IndexModel index(String name, Bson keys) {
        return new IndexModel(keys, new IndexOptions().name(name));
    }
}
