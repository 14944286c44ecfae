package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.domain.CaseId;

/** The case changed since it was read. */
public final class StaleCase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient CaseId id;

    public StaleCase(CaseId id, long expected) {
        super(id + " is no longer at version " + expected);
        this.id = id;
    }

    public CaseId id() {
        return id;
    }
}
