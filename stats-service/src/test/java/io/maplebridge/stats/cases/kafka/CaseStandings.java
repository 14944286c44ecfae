package io.maplebridge.stats.cases.kafka;

import io.maplebridge.contract.fact.Clock;
import io.maplebridge.contract.fact.Standing;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import io.maplebridge.contract.words.MilestoneKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Says what holds after each step of a case, as the case service would. */
final class CaseStandings {

    private static final Map<CaseKind, String> DECIDE =
            Map.of(
                    CaseKind.DISPUTE, "mediation.conclude",
                    CaseKind.PETITION, "petition.decide",
                    CaseKind.WORK_ORDER, "order.close");
    private static final Map<String, Integer> DAYS =
            Map.of(
                    "petition.accept", 15,
                    "petition.decide", 60,
                    "mediation.conclude", 30,
                    "order.close", 7);

    private final CaseKind kind;
    private final Map<String, String> codes = new TreeMap<>();
    private final Map<String, LocalDate> days = new TreeMap<>();
    private final Map<String, Clock> clocks = new LinkedHashMap<>();

    CaseStandings(CaseKind kind) {
        this.kind = kind;
    }

    Standing after(MilestoneKind step, LocalDate on, Level level, @Nullable String detail) {
        codes.put("level", level.name());
        codes.put("state", step.name());
        switch (step) {
            case REGISTERED -> register(on);
            case ACCEPTED -> accept(on);
            case NOT_ACCEPTED, RETURNED, VOIDED -> {
                if (step == MilestoneKind.NOT_ACCEPTED) {
                    meet("petition.accept", on);
                }
                exclude(step.name());
            }
            case AGREED, FAILED, WITHDRAWN, REFERRED, REPLIED, SETTLED ->
                    conclude(step, on, detail);
            case CALLED_BACK -> {
                codes.put("solved", String.valueOf(detail));
                codes.put("satisfaction", "SOLVED".equals(detail) ? "satisfied" : "dissatisfied");
            }
            case PERFORMED -> days.put("performed", on);
            case JUDICIALLY_CONFIRMED -> days.put("confirmed", on);
            case CLOSED -> {
                days.put("closed", on);
                meet("order.close", on);
            }
            case REOPENED -> reopen(on);
            case ASSIGNED -> codes.put("holder", String.valueOf(detail));
            case KEY_MARKED -> days.put("keySince", on);
            case LEAD_NAMED -> codes.put("lead", String.valueOf(detail));
            case KEY_UNMARKED -> {
                days.remove("keySince");
                codes.remove("lead");
            }
            case SESSION_HELD, ESCALATED, HANDED_DOWN, CORRECTED -> {
                // Only the level may have changed.
            }
        }
        return new Standing(codes, days, new ArrayList<>(clocks.values()));
    }

    private void register(LocalDate on) {
        days.putIfAbsent("registered", on);
        if (kind == CaseKind.PETITION) {
            start("petition.accept", on);
        }
        if (kind == CaseKind.WORK_ORDER) {
            start("order.close", on);
        }
    }

    private void accept(LocalDate on) {
        days.putIfAbsent("accepted", on);
        meet("petition.accept", on);
        if (kind != CaseKind.WORK_ORDER) {
            start(DECIDE.get(kind), on);
        }
        includeAgain();
    }

    private void conclude(MilestoneKind as, LocalDate on, @Nullable String detail) {
        codes.put("outcome", as.name());
        codes.remove("outcomeDetail");
        if (detail != null) {
            codes.put("outcomeDetail", detail);
        }
        days.putIfAbsent("concluded", on);
        if (as == MilestoneKind.REPLIED || as == MilestoneKind.SETTLED) {
            days.putIfAbsent("replied", on);
        }
        if (as == MilestoneKind.REFERRED) {
            meet("petition.accept", on);
        }
        meet("petition.decide", on);
        meet("mediation.conclude", on);
    }

    private void reopen(LocalDate on) {
        List.of("outcome", "outcomeDetail", "solved", "satisfaction").forEach(codes::remove);
        List.of("concluded", "replied", "performed", "confirmed", "closed").forEach(days::remove);
        days.put("reopened", on);
        start(DECIDE.get(kind), on);
        includeAgain();
    }

    /** What was voided was never a case; no later step makes it one. */
    private void exclude(String reason) {
        if (!"VOIDED".equals(codes.get("exclusion"))) {
            codes.put("exclusion", reason);
        }
    }

    private void includeAgain() {
        if (!"VOIDED".equals(codes.get("exclusion"))) {
            codes.remove("exclusion");
        }
    }

    private void start(@Nullable String clock, LocalDate on) {
        if (clock != null) {
            clocks.put(
                    clock,
                    new Clock(clock, on, on.plusDays(DAYS.getOrDefault(clock, 0)), null, null));
        }
    }

    private void meet(String clock, LocalDate on) {
        clocks.computeIfPresent(
                clock,
                (id, it) ->
                        it.metOn() == null
                                ? new Clock(id, it.startedOn(), it.dueOn(), null, on)
                                : it);
    }
}
