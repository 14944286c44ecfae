package io.maplebridge.stats;

import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.stats.cases.application.DecidedCases;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stands for the case service, of which there is none here. */
final class DecidedByTheTest implements DecidedCases {

    private volatile List<CaseEvent> decided = List.of();

    /** The last event of each case, one a page. */
    void decide(List<CaseEvent> last) {
        decided = List.copyOf(last);
    }

    @Override
    public Page after(@Nullable UUID after) {
        int next =
                after == null
                        ? 0
                        : 1
                                + decided.stream()
                                        .map(DecidedByTheTest::caseOf)
                                        .toList()
                                        .indexOf(after);
        boolean isLast = next >= decided.size() - 1;
        List<CaseEvent> page = next < decided.size() ? decided.subList(next, next + 1) : List.of();
        return new Page(page, isLast ? null : caseOf(decided.get(next)));
    }

    private static UUID caseOf(CaseEvent event) {
        return event.occurrence().caseId();
    }
}
