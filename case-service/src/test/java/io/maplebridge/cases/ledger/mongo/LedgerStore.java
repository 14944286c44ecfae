package io.maplebridge.cases.ledger.mongo;

import com.mongodb.client.MongoCollection;
import io.maplebridge.cases.ledger.application.Ledger;
import io.maplebridge.cases.life.domain.CaseFixtures;
import io.maplebridge.cases.life.domain.Delivered;
import io.maplebridge.cases.life.mongo.BesideHistory;
import io.maplebridge.platform.hash.KeyedHash;
import java.nio.file.Path;
import org.bson.Document;

/** The ledger of a store, for tests elsewhere. */
public final class LedgerStore {

    static final PeopleTerms PEOPLE = new PeopleTerms(new KeyedHash(KeyedHash.newKey()));

    private LedgerStore() {}

    public static Ledger of(MongoCollection<Document> cases) {
        return new MongoLedger(cases, new LedgerProperties(500, Path.of("unread")), PEOPLE);
    }

    public static BesideHistory beside() {
        return new LedgerFields(Delivered.deadlines(), CaseFixtures.QUEUES, PEOPLE);
    }

    public static void createIndexes(MongoCollection<Document> cases) {
        LedgerIndexes.create(cases);
    }
}
