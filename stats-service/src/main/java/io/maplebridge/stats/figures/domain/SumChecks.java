package io.maplebridge.stats.figures.domain;

import java.util.ArrayList;
import java.util.List;

/** The checks that are always on. */
final class SumChecks {

    private SumChecks() {}

    static List<SumCheck> of(
            DisputeFigures dispute,
            PetitionFigures petition,
            OrderFigures order,
            AllFigures all,
            List<Tally> tallies) {
        List<SumCheck> checks = new ArrayList<>();
        checks.add(adds("dispute.balance", dispute.accepted, dispute.concluded, dispute.open));
        checks.add(
                adds(
                        "dispute.outcomes",
                        dispute.concluded,
                        dispute.succeeded,
                        dispute.failed,
                        dispute.referred,
                        dispute.withdrawn));
        checks.add(
                adds(
                        "dispute.agreements",
                        dispute.succeeded,
                        dispute.writtenAgreements,
                        dispute.oralAgreements));
        checks.add(within("dispute.succeededWithin", dispute.succeeded, dispute.concluded));
        checks.add(within("dispute.concludedWithin", dispute.concluded, dispute.accepted));
        checks.add(adds("petition.balance", petition.received, petition.concluded, petition.open));
        checks.add(
                adds("petition.origins", petition.received, petition.fromAbove, petition.fromTown));
        checks.add(within("petition.settledWithin", petition.settled, petition.concluded));
        checks.add(adds("order.balance", order.received, order.closed, order.open));
        checks.add(within("order.solvedWithin", order.solved, order.calledBack));
        checks.add(adds("all.openSum", all.open, dispute.open, petition.open, order.open));
        for (Tally tally : tallies) {
            checks.add(new SumCheck.BreaksDown(tally.id() + ".breakdowns", tally));
        }
        return List.copyOf(checks);
    }

    private static SumCheck adds(String id, Counted whole, Counted... parts) {
        return new SumCheck.AddsUp(id, whole, List.of(parts));
    }

    private static SumCheck within(String id, Counted inner, Counted outer) {
        return new SumCheck.Within(id, inner, outer);
    }
}
