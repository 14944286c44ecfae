package io.maplebridge.stats.daily.kafka;

import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.platform.kafka.Received;
import io.maplebridge.stats.facts.domain.CaseId;
import io.maplebridge.stats.facts.domain.FactRow;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collapses a batch: of each case only the newest version is worth counting. */
final class NewestRows {

    private NewestRows() {}

    static Collection<FactRow> of(List<Received<CaseEvent>> records) {
        Map<CaseId, FactRow> newest = new LinkedHashMap<>();
        for (Received<CaseEvent> received : records) {
            FactRow row = FactRowMapping.row(received);
            newest.merge(row.caseId(), row, (a, b) -> b.isNewerThan(a) ? b : a);
        }
        return newest.values();
    }
}
