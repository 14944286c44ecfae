package io.maplebridge.bench.way;

import io.maplebridge.bench.house.Desk;
import io.maplebridge.bench.house.Ground;
import io.maplebridge.bench.house.Installation;
import io.maplebridge.bench.house.Release;
import io.maplebridge.bench.house.Service;
import io.maplebridge.bench.house.Towns;
import io.maplebridge.bench.house.Waiting;
import io.maplebridge.bench.lives.Copies;
import io.maplebridge.bench.lives.CountedLog;
import io.maplebridge.bench.lives.Submissions;
import io.maplebridge.bench.lives.ToldLives;
import io.maplebridge.bench.report.Spread;
import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.topic.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Cases and stats of one release on one broker, with a town's year full of cases. The command is
 * 当事人撤回, and its figure one that nothing else moves.
 */
final class WayToTheFigure implements AutoCloseable {

    private static final String FIGURE = "dispute.withdrawn";
    private static final String ASKED =
            "/stats/api/figures?town=" + Towns.code(0) + CountedLog.YEAR_AND_DAY;

    private final Installation house;
    private final Service cases;
    private final Service stats;
    private final CountedLog log;
    private int withdrawn;

    WayToTheFigure(Ground ground, Release release, int filled) {
        ToldLives lives = ToldLives.by(ground, release);
        house = Installation.of(ground, release);
        cases = house.cases().start();
        stats = house.stats().start();
        log = new CountedLog(new Copies(lives, number -> 0), house.log());
        log.addHalfLived(filled);
        log.awaitRead();
        log.mustBeCounted(stats.desk(), 0);
        System.err.printf("%s has %,d cases%n", release.name(), filled);
    }

    /** What it is with so many events a second, asked so often. */
    Measured measure(int commands, int perSecond) {
        List<UUID> disputes = acceptedDisputes(commands);
        List<Double> millis = new ArrayList<>();
        try (Flow flow = new Flow(log, perSecond)) {
            disputes.forEach(id -> millis.add(withdraw(id)));
            return new Measured(house.release().name(), new Spread(millis), flow.perSecond());
        }
    }

    /**
     * @param flowed events a second that there were meanwhile
     */
    record Measured(String name, Spread millis, double flowed) {}

    private List<UUID> acceptedDisputes(int count) {
        List<UUID> ids =
                IntStream.iterate(0, number -> number + 5)
                        .limit(count)
                        .mapToObj(Submissions::id)
                        .toList();
        house.log()
                .send(
                        IntStream.iterate(0, number -> number + 5)
                                .limit(count)
                                .mapToObj(number -> Submissions.one(number, 0))
                                .map(Submissions::published)
                                .toList());
        house.log().awaitRead(Topics.SUBMISSIONS);
        ids.forEach(id -> carryOut("accept", id, 1, Map.of("occurredOn", "2024-12-30")));
        return ids;
    }

    private double withdraw(UUID id) {
        long start = System.nanoTime();
        carryOut("withdraw", id, 2, Map.of("occurredOn", "2024-12-30", "reason", "自行和解。"));
        withdrawn++;
        Waiting.until("the figure moved", Duration.ofMillis(5), () -> shown() == withdrawn);
        return (System.nanoTime() - start) / 1e6;
    }

    private int shown() {
        for (JsonNode figure : stats.desk().json(ASKED).required("figures")) {
            if (figure.required("id").asString().equals(FIGURE)) {
                return figure.required("value").asInt();
            }
        }
        throw new IllegalStateException("no figure " + FIGURE);
    }

    private void carryOut(String command, UUID id, int version, Map<String, Object> fields) {
        Desk desk = cases.desk();
        var answer =
                desk.post(
                        "/cases/api/cases/" + id + "/commands/" + command,
                        ContractJson.write(fields),
                        request -> request.header("If-Match", "\"" + version + "\""));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(command + ": " + answer.body());
        }
    }

    @Override
    public void close() {
        house.close();
    }
}
