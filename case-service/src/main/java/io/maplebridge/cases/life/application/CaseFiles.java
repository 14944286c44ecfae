package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import java.util.Optional;

/** All cases. One case is one unit: it is written whole or not at all. */
public interface CaseFiles {

    Optional<CaseFile> find(CaseId id);

    /** Adds a new case; false when there already is one with this id. */
    boolean add(CaseFile file);

    /**
     * Writes what happened since {@code before}.
     *
     * @throws StaleCase when the case is no longer at that version; nothing was written
     */
    void save(CaseFile before, CaseFile after);
}
