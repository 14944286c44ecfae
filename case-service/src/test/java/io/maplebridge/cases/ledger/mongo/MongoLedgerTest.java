package io.maplebridge.cases.ledger.mongo;

import io.maplebridge.cases.ledger.application.Ledger;
import io.maplebridge.cases.ledger.application.LedgerContract;
import io.maplebridge.cases.ledger.application.LedgerSearchContract;
import io.maplebridge.cases.life.application.CaseFiles;
import io.maplebridge.cases.life.mongo.CaseCollections;
import org.junit.jupiter.api.BeforeEach;

class MongoLedgerTest implements LedgerContract, LedgerSearchContract {

    private final CaseCollections store = new CaseCollections();

    @BeforeEach
    void createIndexes() {
        LedgerStore.createIndexes(store.cases());
    }

    @Override
    public Ledger ledger() {
        return store.ledger();
    }

    @Override
    public CaseFiles files() {
        return store.files();
    }
}
