package io.maplebridge.acceptance.client;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The figures of a year as of a day, as they were answered. */
public record Figures(Answer answer) {

    public boolean areFinal() {
        return answer.json().required("upToDate").asBoolean();
    }

    public List<JsonNode> all() {
        return list(answer.json().required("figures"));
    }

    public BigDecimal value(String id) {
        return figure(id).required("value").decimalValue();
    }

    /** As printed, without the counter word. */
    public String rate(String id) {
        return figure(id).required("text").asString();
    }

    /** Names and values of a breakdown. */
    public Map<String, Integer> by(String id, String dimension) {
        return lines(id, dimension, "name");
    }

    /** Codes and values of a breakdown. */
    public Map<String, Integer> byCode(String id, String dimension) {
        return lines(id, dimension, "code");
    }

    private Map<String, Integer> lines(String id, String dimension, String named) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        figure(id)
                .required("breakdowns")
                .required(dimension)
                .forEach(line ->
                        lines.put(
                                line.required(named).asString(),
                                line.required("value").decimalValue().intValueExact()));
        return lines;
    }

    /** The sum checks that do not hold. */
    public List<JsonNode> failedChecks() {
        return list(answer.json().required("checks")).stream()
                .filter(check -> !check.required("passes").asBoolean())
                .toList();
    }

    private JsonNode figure(String id) {
        return all().stream()
                .filter(figure -> figure.required("id").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure " + id + " in " + answer));
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
