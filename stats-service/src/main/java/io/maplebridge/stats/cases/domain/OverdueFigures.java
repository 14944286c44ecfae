package io.maplebridge.stats.cases.domain;

import io.maplebridge.stats.facts.domain.FactAsOf;
import io.maplebridge.stats.figures.domain.Tally;
import io.maplebridge.stats.figures.domain.TallyBuilder;
import java.util.List;

/** 逾期: open cases one of whose limits is over, by the clocks that the case itself keeps. */
final class OverdueFigures {

    /** The limits that run while a case is open. */
    private static final List<String> CLOCKS =
            List.of("mediation.conclude", "petition.accept", "petition.decide", "order.close");

    private OverdueFigures() {}

    /**
     * @param begun a figure over the kind
     * @param open 在办 of the kind
     */
    static Tally of(TallyBuilder begun, Tally open) {
        return begun.meaning(
                        "在办中有办理时限已过的；时限与案件页上的相同",
                        "of those open, those one of whose time limits is over, the same as on the"
                                + " page of the case")
                .where(fact -> isOverdue(fact) && open.share(fact).isPresent())
                .done();
    }

    private static boolean isOverdue(FactAsOf fact) {
        return CLOCKS.stream().anyMatch(fact::isOverdue);
    }
}
