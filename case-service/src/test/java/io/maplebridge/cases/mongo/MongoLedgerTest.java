package io.maplebridge.cases.mongo;

import io.maplebridge.cases.application.CaseFiles;
import io.maplebridge.cases.application.Ledger;
import io.maplebridge.cases.application.LedgerContract;

class MongoLedgerTest implements LedgerContract {

    private final CaseCollections store = new CaseCollections();

    @Override
    public Ledger ledger() {
        return store.ledger();
    }

    @Override
    public CaseFiles files() {
        return store.files();
    }
}
