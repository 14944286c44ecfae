package io.maplebridge.stats.figures.domain;

import static io.maplebridge.stats.figures.domain.TallyBuilder.tally;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.stats.facts.domain.Exclusion;
import io.maplebridge.stats.facts.domain.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the other figures leave out, counted so that nothing is out of sight. */
final class ExcludedFigures {

    private ExcludedFigures() {}

    static List<Tally> tallies() {
        List<Tally> all = new ArrayList<>();
        for (CaseKind kind : CaseKind.values()) {
            for (Exclusion reason : Exclusion.values()) {
                all.add(excluded(kind, reason));
            }
        }
        return all;
    }

    private static Tally excluded(CaseKind kind, Exclusion reason) {
        Wording name = nameOf(reason);
        return tally(familyOf(kind) + "." + idOf(reason), name.zh(), name.en())
                .of(kind)
                .where(standing -> standing.exclusion() == reason)
                .meaning(name.zh() + "的，不计入其他指标", "left out of the other figures")
                .leavingOut("无", "none")
                .cohort(ExcludedFigures::cohort)
                .in(kind == CaseKind.DISPUTE ? Counter.ZONG : Counter.JIAN)
                .by(Dimension.VILLAGE, Dimension.SOURCE)
                .done();
    }

    /** A dispute left out before its acceptance is printed in the year it was registered. */
    private static @Nullable LocalDate cohort(Standing standing) {
        boolean byAcceptance =
                standing.row().kind() == CaseKind.DISPUTE && standing.acceptedOn() != null;
        return byAcceptance ? standing.acceptedOn() : standing.registeredOn();
    }

    static String familyOf(CaseKind kind) {
        return switch (kind) {
            case DISPUTE -> "dispute";
            case PETITION -> "petition";
            case WORK_ORDER -> "order";
        };
    }

    private static String idOf(Exclusion reason) {
        return switch (reason) {
            case VOIDED -> "voided";
            case NOT_ACCEPTED -> "notAccepted";
            case RETURNED -> "returned";
        };
    }

    private static Wording nameOf(Exclusion reason) {
        return switch (reason) {
            case VOIDED -> new Wording("作废", "Voided");
            case NOT_ACCEPTED -> new Wording("不予受理", "Declined");
            case RETURNED -> new Wording("退回", "Returned");
        };
    }
}
