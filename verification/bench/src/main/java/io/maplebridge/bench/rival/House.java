package io.maplebridge.bench.rival;

import io.maplebridge.bench.house.Ground;
import io.maplebridge.bench.house.Installation;
import io.maplebridge.bench.house.Log;
import io.maplebridge.bench.house.Release;
import io.maplebridge.bench.house.Service;
import io.maplebridge.bench.house.Towns;
import io.maplebridge.bench.lives.CountedLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/** The product: case service and stats service of a release, and only these are killed. */
final class House implements Contestant {

    private final Installation house;
    private final Service cases;
    private final Service stats;

    House(Ground ground, Release release) {
        house = Installation.of(ground, release);
        cases = house.cases().start();
        stats = house.stats().start();
    }

    @Override
    public String name() {
        return house.release().name();
    }

    @Override
    public List<Service> services() {
        return List.of(cases, stats);
    }

    @Override
    public Log log() {
        return house.log();
    }

    @Override
    public List<String> cases() {
        List<String> ids = new ArrayList<>();
        for (Document found : house.casesStore().getCollection("cases").find()) {
            ids.add(found.getString("_id"));
        }
        return ids;
    }

    @Override
    public Map<String, Integer> petitionsByVillage() {
        String asked = "/stats/api/figures?town=" + Towns.code(0) + CountedLog.YEAR_AND_DAY;
        Map<String, Integer> numbers = new TreeMap<>();
        for (JsonNode figure : stats.desk().json(asked).required("figures")) {
            if (figure.required("id").asString().equals("petition.received")) {
                figure.required("breakdowns")
                        .required("village")
                        .forEach(line ->
                                numbers.put(
                                        line.required("code").asString(),
                                        line.required("value").asInt()));
            }
        }
        return numbers;
    }

    @Override
    public void close() {
        house.close();
    }
}
