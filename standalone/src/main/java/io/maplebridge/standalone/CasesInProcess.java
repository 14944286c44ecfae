package io.maplebridge.standalone;

import io.maplebridge.cases.life.application.ToldCases;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.stats.cases.application.DecidedCases;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cases, for the audit of the figures: both are in this process. */
final class CasesInProcess implements DecidedCases {

    private final ToldCases cases;

    CasesInProcess(ToldCases cases) {
        this.cases = cases;
    }

    @Override
    public Page after(@Nullable UUID after) {
        List<CaseEvent> items = cases.after(after == null ? null : new CaseId(after));
        boolean isLast = items.size() < ToldCases.PAGE;
        return new Page(items, isLast ? null : items.getLast().occurrence().caseId());
    }
}
