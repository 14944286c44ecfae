package io.maplebridge.cases.ledger.mongo;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import io.maplebridge.cases.ledger.application.LedgerQuery.Sort;
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
                        index(Sort.UPDATED),
                        // the ledger by date of registration
                        index(Sort.REGISTERED),
                        // what is due, and what is late
                        index(Sort.DUE),
                        // the ledger by case number
                        index(Sort.NUMBER),
                        // the queue of an office: what it has now, without what it ever had
                        index("holder", townThen(ascending("holder", "unfinished"))),
                        // the key cases, and those of one leader
                        index("key", townThen(ascending("key", "unfinished"))),
                        index("lead", townThen(ascending("lead"))),
                        // what waits for the same thing: 待受理, 待回访, 待结案
                        index("waitsFor", townThen(ascending("waitsFor"))),
                        // the search box
                        index("terms", townThen(ascending("terms")))));
    }

    private static IndexModel index(Sort sort) {
        LedgerOrder order = LedgerOrder.of(sort);
        return index(order.index(), townThen(order.first()));
    }

    private static Bson townThen(Bson rest) {
        return compoundIndex(ascending("town"), rest);
    }

    private static IndexModel index(String name, Bson keys) {
        return new IndexModel(keys, new IndexOptions().name(name));
    }
}
