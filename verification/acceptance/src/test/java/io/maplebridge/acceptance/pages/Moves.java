package io.maplebridge.acceptance.pages;

import io.maplebridge.acceptance.client.Paper;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The commands that bring a case from one state into another, filled in for the API. */
final class Moves {

    private static final Map<String, Map<String, Object>> BODIES =
            Map.ofEntries(
                    Map.entry("accept", Map.of()),
                    Map.entry("decline", Map.of("reason", "不属于调解范围")),
                    Map.entry("return", Map.of("reason", "不属于本镇")),
                    Map.entry("hold-session", Map.of("note", "当面说清")),
                    Map.entry("agree", Map.of("form", "ORAL", "content", "各让一步")),
                    Map.entry("fail", Map.of("reason", "各执一词")),
                    Map.entry("withdraw", Map.of("reason", "自行和解")),
                    Map.entry("refer", Map.of("avenue", "litigation", "reason", "宜由法院处理")),
                    Map.entry("reply", Map.of("content", "已经答复")),
                    Map.entry("settle", Map.of("content", "当面和解")),
                    Map.entry("call-back", Map.of("solved", true, "satisfaction", "satisfied")),
                    Map.entry("perform", Map.of()),
                    Map.entry("close", Map.of()),
                    Map.entry("reopen", Map.of("reason", "一方反悔")));

    /** What a petition is asked besides. */
    private static final Map<String, Map<String, Object>> OF_PETITIONS =
            Map.of(
                    "accept", Map.of("route", "petition-procedure"),
                    "reply", Map.of("decision", "explained"));

    private Moves() {}

    static boolean has(String command) {
        return BODIES.containsKey(command);
    }

    static Map<String, Object> body(Paper of, String command) {
        Map<String, Object> body = new HashMap<>(Objects.requireNonNull(BODIES.get(command)));
        if (of.kind().equals("petitions")) {
            body.putAll(OF_PETITIONS.getOrDefault(command, Map.of()));
        }
        body.put("occurredOn", LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
        return body;
    }
}
