package io.maplebridge.stats.cases.domain;

import static io.maplebridge.stats.cases.domain.CaseTally.ACCEPTED;
import static io.maplebridge.stats.cases.domain.CaseTally.EXCLUSION;
import static io.maplebridge.stats.cases.domain.CaseTally.REGISTERED;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.stats.facts.domain.FactAsOf;
import io.maplebridge.stats.figures.domain.Tally;
import io.maplebridge.stats.figures.domain.Wording;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the other figures leave out, counted so that nothing is out of sight. */
final class ExcludedFigures {

    private ExcludedFigures() {}

    static List<Tally> of(CaseKind kind) {
        return List.of(
                excluded(kind, "VOIDED", "voided", new Wording("作废", "Voided")),
                excluded(kind, "NOT_ACCEPTED", "notAccepted", new Wording("不予受理", "Declined")),
                excluded(kind, "RETURNED", "returned", new Wording("退回", "Returned")));
    }

    private static Tally excluded(CaseKind kind, String reason, String id, Wording name) {
        return CaseTally.of(kind, id, name.zh(), name.en())
                .where(fact -> fact.has(EXCLUSION, reason))
                .meaning(name.zh() + "的，不计入其他指标", "left out of the other figures")
                .leavingOut(new Wording("无", "none"))
                .cohort(fact -> cohort(kind, fact))
                .by(CaseDimensions.VILLAGE, CaseDimensions.source(kind))
                .done();
    }

    /** A dispute left out before its acceptance is printed in the year it was registered. */
    private static @Nullable LocalDate cohort(CaseKind kind, FactAsOf fact) {
        LocalDate accepted = kind == CaseKind.DISPUTE ? fact.on(ACCEPTED) : null;
        return accepted == null ? fact.on(REGISTERED) : accepted;
    }
}
