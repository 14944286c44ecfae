package io.maplebridge.cases.application;

import io.maplebridge.cases.domain.CaseKind;

/** The kinds of case by their names elsewhere. */
public final class CaseKinds {

    private CaseKinds() {}

    /** As the contract and the reference data name it. */
    public static io.maplebridge.contract.CaseKind contract(CaseKind kind) {
        return io.maplebridge.contract.CaseKind.valueOf(kind.name());
    }
}
