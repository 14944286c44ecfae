package io.maplebridge.bench.intake;

import io.maplebridge.bench.house.Ground;
import io.maplebridge.bench.house.Installation;
import io.maplebridge.bench.house.Release;
import io.maplebridge.bench.house.Service;
import io.maplebridge.bench.report.Spread;
import io.maplebridge.bench.report.Subject;
import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.topic.Topics;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Intake of one release, alone, and one client that posts the same dispute again and again. */
final class FrontDoor implements AutoCloseable {

    private static final Map<String, Object> DISPUTE =
            Map.of(
                    "town", "changsha",
                    "village", "pangxi",
                    "occurredOn", "2024-03-05",
                    "source", "party-application",
                    "category", "homestead",
                    "subject", "宅基地四至界线争议",
                    "description", "双方因围墙位置多次争吵，请求调解。",
                    "amount", 8600,
                    "parties",
                            List.of(
                                    Map.of("role", "APPLICANT", "name", "曾文斌"),
                                    Map.of("role", "RESPONDENT", "name", "罗永福")));

    private final Installation house;
    private final Service intake;
    private final int posts;
    private long acknowledged;

    private FrontDoor(Installation house, int posts) {
        this.house = house;
        this.posts = posts;
        intake = house.intake().start();
    }

    static FrontDoor of(Ground ground, Release release, int posts) {
        return new FrontDoor(Installation.of(ground, release), posts);
    }

    List<Subject> subjects() {
        return List.of(
                new Subject(acknowledged(), this::acknowledge),
                new Subject(refused(), this::refuse));
    }

    String acknowledged() {
        return house.release().name() + ": acknowledged";
    }

    String refused() {
        return house.release().name() + ": refused by validation";
    }

    private double acknowledge() {
        double median = median(ContractJson.write(DISPUTE), 202);
        acknowledged += posts;
        mustHold(acknowledged);
        return median;
    }

    /** The same in every word but one: a category that the reference data does not have. */
    private double refuse() {
        Map<String, Object> wrong = new TreeMap<>(DISPUTE);
        wrong.put("category", "homesteap");
        double median = median(ContractJson.write(wrong), 400);
        mustHold(acknowledged);
        return median;
    }

    private void mustHold(long submissions) {
        long found = house.log().size(Topics.SUBMISSIONS);
        if (found != submissions) {
            throw new IllegalStateException(found + " records instead of " + submissions);
        }
    }

    private double median(byte[] body, int expected) {
        List<Double> micros = new ArrayList<>();
        for (int post = 0; post < posts; post++) {
            String key = UUID.randomUUID().toString();
            long start = System.nanoTime();
            HttpResponse<String> answer =
                    intake.desk()
                            .post(
                                    "/intake/api/disputes",
                                    body,
                                    request -> request.header("Idempotency-Key", key));
            micros.add((System.nanoTime() - start) / 1e3);
            if (answer.statusCode() != expected
                    || answer.body().contains(key) != (expected == 202)) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        }
        return new Spread(micros).median();
    }

    @Override
    public void close() {
        house.close();
    }
}
