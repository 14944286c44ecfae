package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The events not yet known to be in the log: those of a case after its published version. */
public interface Outbox {

    /** A case and up to which version the log has it. */
    record Unpublished(CaseFile file, int published) {}

    /**
     * Cases that have had something to publish since then or longer, those waiting longest first.
     */
    List<CaseId> waiting(int most, Instant since);

    /** Those of the named cases that have something to publish. */
    List<Unpublished> unpublished(Collection<CaseId> ids);

    /** The log has these cases up to their version here. Never goes back. */
    void published(Collection<CaseFile> upTo);
}
