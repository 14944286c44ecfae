package io.maplebridge.cases.mongo;

import io.maplebridge.cases.application.CaseNumbers;
import io.maplebridge.cases.application.CaseNumbersContract;

class MongoCaseNumbersTest implements CaseNumbersContract {

    private final CaseCollections store = new CaseCollections();

    @Override
    public CaseNumbers numbers() {
        return store.numbers();
    }
}
