package io.maplebridge.acceptance.client;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A submission as a person fills it in.
 *
 * @param kind the last part of the intake's path
 */
public record Paper(String kind, Map<String, Object> body) {

    public static Paper dispute(LocalDate day, String category) {
        Map<String, Object> body = common(day, "party-application", "排水沟改道引起争议");
        body.put(
                "parties",
                List.of(
                        Map.of("role", "APPLICANT", "name", "曾文斌", "phone", "13800008411"),
                        Map.of("role", "RESPONDENT", "name", "谢国栋")));
        body.put("category", category);
        return new Paper("disputes", body);
    }

    public static Paper petition(LocalDate day, String source) {
        Map<String, Object> body = common(day, source, "反映道路硬化质量问题");
        body.put("parties", List.of(Map.of("role", "PETITIONER", "name", "罗永福")));
        body.put("channel", "letter");
        body.put("people", 1);
        return new Paper("petitions", body);
    }

    public static Paper order(LocalDate day, String number) {
        Map<String, Object> body = common(day, "hotline", "路灯不亮");
        body.put("parties", List.of(Map.of("role", "PETITIONER", "name", "吴秀英")));
        body.put("platform", "12345");
        body.put("number", number);
        body.put("category", "help");
        body.put("limitWorkingDays", 5);
        return new Paper("orders", body);
    }

    /** The same with one field otherwise. */
    public Paper with(String field, Object value) {
        Map<String, Object> other = new LinkedHashMap<>(body);
        other.put(field, value);
        return new Paper(kind, other);
    }

    private static Map<String, Object> common(LocalDate day, String source, String subject) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("town", "changsha");
        body.put("village", "dami");
        body.put("occurredOn", day.toString());
        body.put("source", source);
        body.put("subject", subject);
        return body;
    }
}
