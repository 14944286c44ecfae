package io.maplebridge.town.audit.application;

import io.maplebridge.town.audit.domain.AuditLine;
import java.util.Map;

/** Remembers, outside the store, how far the trail went. */
public interface Witness {

    /** Returns at once. A head that is not remembered is covered by the next one. */
    void see(AuditLine head);

    /**
     * Every hash that was seen, by the number of its line.
     *
     * @throws RuntimeException when it cannot be asked now
     */
    Map<Long, String> seen();
}
