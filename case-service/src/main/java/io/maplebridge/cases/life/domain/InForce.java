package io.maplebridge.cases.life.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a case is in force and can be counted, by the names that facts have: taken back when it
 * no longer holds, so that nobody has to know why.
 */
final class InForce {

    final Map<String, String> codes = new HashMap<>();
    final Map<String, LocalDate> days = new HashMap<>();
    @Nullable CaseState exclusion;

    /** A case belongs to the year of its first acceptance, whatever is accepted again later. */
    void accepted(LocalDate day) {
        days.putIfAbsent("accepted", day);
        liftExclusion();
    }

    /**
     * The day is that on which an outcome first came into force since the case was last opened; the
     * outcome is the latest.
     */
    void concluded(CaseState outcome, @Nullable String detail, LocalDate day) {
        codes.put("outcome", outcome.name());
        if (detail == null) {
            codes.remove("outcomeDetail");
        } else {
            codes.put("outcomeDetail", detail);
        }
        days.putIfAbsent("concluded", day);
        if (outcome == CaseState.REPLIED || outcome == CaseState.SETTLED) {
            days.putIfAbsent("replied", day);
        }
    }

    /** 达成协议 that broke is not a success any more. */
    void reopened(LocalDate day) {
        codes.clear();
        days.keySet().retainAll(Set.of("accepted"));
        days.put("reopened", day);
        liftExclusion();
    }

    /** What was voided was never a case; no later step makes it one. */
    void leaveOut(CaseState why) {
        if (exclusion != CaseState.VOIDED) {
            exclusion = why;
        }
    }

    private void liftExclusion() {
        if (exclusion != CaseState.VOIDED) {
            exclusion = null;
        }
    }
}
