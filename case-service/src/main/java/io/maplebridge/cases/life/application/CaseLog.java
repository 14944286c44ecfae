package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.domain.CaseFile;
import java.util.concurrent.CompletableFuture;

/** The log that the rest of the world reads. */
public interface CaseLog {

    /**
     * Appends the last event of the case with the facts after it. Completes when every in-sync
     * replica has it, exceptionally when that could not be had in time.
     */
    CompletableFuture<?> append(CaseFile file);

    /** Sends at once what is gathering. */
    void flush();
}
