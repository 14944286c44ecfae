package io.maplebridge.bench.lives;

import io.maplebridge.contract.words.CaseKind;
import java.util.List;
import java.util.Map;

/**
 * One way a case can go.
 *
 * @param accepted which of its events, counted from 1, makes it count as accepted; 0 for none
 */
record Life(CaseKind kind, int accepted, List<Step> steps) {

    /**
     * A command.
     *
     * @param days after the registration
     * @param fields besides the day
     */
    record Step(String command, int days, Map<String, Object> fields) {}

    private static final Step ACCEPT = step("accept", 1, Map.of());
    private static final Step SESSION = step("hold-session", 4, Map.of("note", "双方到场，各自陈述。"));

    static final List<Life> ALL =
            List.of(
                    dispute(
                            ACCEPT,
                            SESSION,
                            step("agree", 9, Map.of("form", "WRITTEN", "content", "各让一步。")),
                            step("perform", 20, Map.of()),
                            step("close", 22, Map.of())),
                    dispute(ACCEPT, SESSION),
                    dispute(ACCEPT, SESSION, step("fail", 15, Map.of("reason", "分歧过大。"))),
                    dispute(
                            ACCEPT,
                            step("refer", 6, Map.of("avenue", "litigation", "reason", "当事人选择诉讼。"))),
                    life(
                            CaseKind.PETITION,
                            step("accept", 2, Map.of("route", "petition-procedure")),
                            step("settle", 25, Map.of("content", "已和解。"))),
                    life(
                            CaseKind.WORK_ORDER,
                            ACCEPT,
                            step("reply", 3, Map.of("content", "已修复。")),
                            step(
                                    "call-back",
                                    4,
                                    Map.of("solved", true, "satisfaction", "satisfied")),
                            step("close", 4, Map.of())));

    private static Life dispute(Step... steps) {
        return life(CaseKind.DISPUTE, steps);
    }

    private static Life life(CaseKind kind, Step... steps) {
        return new Life(kind, kind == CaseKind.DISPUTE ? 2 : 1, List.of(steps));
    }

    private static Step step(String command, int days, Map<String, Object> fields) {
        return new Step(command, days, fields);
    }

    /** In which figure such a case counts once, from which of its events on. */
    String figure() {
        return switch (kind) {
            case DISPUTE -> "dispute.accepted";
            case PETITION -> "petition.received";
            case WORK_ORDER -> "order.received";
        };
    }

    /** The registration and one for each command. */
    int events() {
        return 1 + steps.size();
    }
}
