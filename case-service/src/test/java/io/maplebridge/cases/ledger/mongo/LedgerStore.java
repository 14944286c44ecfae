package io.maplebridge.cases.ledger.mongo;

import com.mongodb.client.MongoCollection;
import io.maplebridge.cases.ledger.application.Ledger;
import io.maplebridge.cases.life.domain.CaseFixtures;
import io.maplebridge.cases.life.domain.Delivered;
import io.maplebridge.cases.life.mongo.BesideHistory;
import org.bson.Document;

/** The ledger of a store, for tests elsewhere. */
public final class LedgerStore {

    private LedgerStore() {}

    public static Ledger of(MongoCollection<Document> cases) {
        return new MongoLedger(cases, new LedgerProperties(500));
    }

    public static BesideHistory beside() {
        return new LedgerFields(Delivered.deadlines(), CaseFixtures.QUEUES);
    }

    public static void createIndexes(MongoCollection<Document> cases) {
        LedgerIndexes.create(cases);
    }
}
