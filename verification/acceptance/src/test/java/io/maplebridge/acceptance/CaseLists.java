package io.maplebridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.acceptance.client.Town;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** Holds each number against the cases behind it, all pages of them; several at a time. */
final class CaseLists {

    private final Town town;
    private final String when;
    private final AtomicInteger checked = new AtomicInteger();

    CaseLists(Town town, int year, String asOf) {
        this.town = town;
        this.when = "/cases?town=changsha&year=" + year + "&asOf=" + asOf;
    }

    /** The number as a whole, and each line of each of its breakdowns that is not 0. */
    void assertAddsUp(JsonNode figure) {
        String id = figure.required("id").asString();
        assertAddsUp(id, "", figure.required("value").decimalValue());
        JsonNode breakdowns = figure.path("breakdowns");
        for (Map.Entry<String, JsonNode> by : breakdowns.properties()) {
            for (JsonNode line : by.getValue()) {
                BigDecimal value = line.required("value").decimalValue();
                if (value.signum() != 0) {
                    String key = line.required("code").asString();
                    assertAddsUp(id, "&by=" + by.getKey() + "&key=" + key, value);
                }
            }
        }
    }

    private JsonNode list(String path) {
        try {
            return town.get(path).expect(200).json();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int checked() {
        return checked.get();
    }

    private void assertAddsUp(String id, String narrowed, BigDecimal number) {
        Set<String> cases = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        int total = 1;
        for (int page = 1; cases.size() < total; page++) {
            String path = "/stats/api/figures/" + id + when + narrowed + "&page=" + page;
            JsonNode list = list(path);
            total = list.required("total").asInt();
            int before = cases.size();
            for (JsonNode one : list.required("cases")) {
                // What happened to a case on two days has two lines.
                String line =
                        one.required("caseId").asString() + one.required("belongs").asString();
                assertThat(cases.add(line)).as(path).isTrue();
                sum = sum.add(one.required("weight").decimalValue());
            }
            if (cases.size() == before) {
                break;
            }
        }
        assertThat(cases).as(id + narrowed).hasSize(total);
        assertThat(sum).as(id + narrowed).isEqualByComparingTo(number);
        checked.incrementAndGet();
    }
}
