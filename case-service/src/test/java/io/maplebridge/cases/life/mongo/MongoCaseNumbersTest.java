package io.maplebridge.cases.life.mongo;

import io.maplebridge.cases.life.application.CaseNumbers;
import io.maplebridge.cases.life.application.CaseNumbersContract;

class MongoCaseNumbersTest implements CaseNumbersContract {

    private final CaseCollections store = new CaseCollections();

    @Override
    public CaseNumbers numbers() {
        return store.numbers();
    }
}
