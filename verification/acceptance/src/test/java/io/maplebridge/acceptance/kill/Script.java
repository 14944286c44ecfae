package io.maplebridge.acceptance.kill;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One way a case can go, and what it must count for in the end. Written from the counting rules,
 * not from the product's code.
 *
 * @param kind the intake's path
 * @param counts the figures in which a case that went this way counts once
 */
record Script(String kind, List<Step> steps, Set<String> counts) {

    /** A command and its fields besides the day. */
    record Step(String command, Map<String, Object> fields) {}

    private static final Step ACCEPT = step("accept");
    private static final Step ACCEPT_PETITION = step("accept", "route", "petition-procedure");
    private static final Step SESSION = step("hold-session", "note", "双方到场。");
    private static final Step AGREE = step("agree", "form", "WRITTEN", "content", "各让一步。");
    private static final Step REPLY = step("reply", "content", "已修复。");
    private static final Step CALL_BACK =
            new Step("call-back", Map.of("solved", true, "satisfaction", "satisfied"));
    private static final Step PERFORM = step("perform");
    private static final Step CLOSE = step("close");

    static final List<Script> ALL =
            List.of(
                    dispute(Set.of("accepted", "open"), ACCEPT),
                    dispute(Set.of("accepted", "open"), ACCEPT, SESSION),
                    dispute(Set.of("accepted", "concluded", "succeeded"), ACCEPT, SESSION, AGREE),
                    dispute(
                            Set.of("accepted", "concluded", "succeeded"),
                            ACCEPT,
                            SESSION,
                            AGREE,
                            PERFORM,
                            CLOSE),
                    dispute(
                            Set.of("accepted", "open"),
                            ACCEPT,
                            SESSION,
                            AGREE,
                            PERFORM,
                            CLOSE,
                            step("reopen", "reason", "协议未履行。")),
                    dispute(
                            Set.of("accepted", "concluded", "failed"),
                            ACCEPT,
                            SESSION,
                            step("fail", "reason", "分歧过大。")),
                    dispute(
                            Set.of("accepted", "concluded", "referred"),
                            ACCEPT,
                            step("refer", "avenue", "litigation", "reason", "当事人选择诉讼。")),
                    dispute(
                            Set.of("accepted", "concluded", "withdrawn"),
                            ACCEPT,
                            step("withdraw", "reason", "自行和解。")),
                    petition(Set.of("received"), ACCEPT_PETITION),
                    petition(
                            Set.of("received", "settled"),
                            ACCEPT_PETITION,
                            step("settle", "content", "已和解。")),
                    order(Set.of("received"), ACCEPT),
                    order(Set.of("received", "closed"), ACCEPT, REPLY, CALL_BACK, CLOSE));

    private static Script dispute(Set<String> counts, Step... steps) {
        return new Script("disputes", List.of(steps), named("dispute.", counts));
    }

    private static Script petition(Set<String> counts, Step... steps) {
        return new Script("petitions", List.of(steps), named("petition.", counts));
    }

    private static Script order(Set<String> counts, Step... steps) {
        return new Script("orders", List.of(steps), named("order.", counts));
    }

    private static Set<String> named(String family, Set<String> counts) {
        return Set.copyOf(counts.stream().map(family::concat).toList());
    }

    private static Step step(String command) {
        return new Step(command, Map.of());
    }

    private static Step step(String command, String field, String value) {
        return new Step(command, Map.of(field, value));
    }

    private static Step step(String command, String f1, String v1, String f2, String v2) {
        return new Step(command, Map.of(f1, v1, f2, v2));
    }
}
