package io.maplebridge.stats.cases.domain;

import static io.maplebridge.stats.figures.domain.TallyBuilder.tally;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.stats.facts.domain.FactAsOf;
import io.maplebridge.stats.figures.domain.TallyBuilder;
import io.maplebridge.stats.figures.domain.Wording;

/** Begins a figure over one kind of case, and names what many of them ask. */
final class CaseTally {

    static final String REGISTERED = "registered";
    static final String ACCEPTED = "accepted";
    static final String CONCLUDED = "concluded";
    static final String EXCLUSION = "exclusion";
    static final String OUTCOME = "outcome";

    /** Of what the usual figures leave out. */
    static final Wording EXCLUDED =
            new Wording("作废、不予受理、退回的除外，另列", "voided, declined and returned ones, listed apart");

    private CaseTally() {}

    static TallyBuilder of(CaseKind kind, String id, String zh, String en) {
        String family = CaseTypes.code(kind);
        return tally(family + "." + id, zh, en)
                .of(family)
                .in(CaseTypes.counter(kind))
                .leavingOut(EXCLUDED);
    }

    /** Registered by that day and not left out. */
    static boolean received(FactAsOf fact) {
        return fact.on(REGISTERED) != null && fact.code(EXCLUSION) == null;
    }

    /** Accepted by that day and not left out. */
    static boolean accepted(FactAsOf fact) {
        return fact.on(ACCEPTED) != null && fact.code(EXCLUSION) == null;
    }

    static boolean hasOutcome(FactAsOf fact) {
        return fact.code(OUTCOME) != null;
    }

    /** 未结案 */
    static boolean notClosed(FactAsOf fact) {
        return fact.on("closed") == null;
    }
}
