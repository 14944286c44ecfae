package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.contract.event.CaseEvent;

/** What the rest of the world is told of a case, as it stands. */
@FunctionalInterface
public interface Telling {
    CaseEvent of(CaseFile file);
}
