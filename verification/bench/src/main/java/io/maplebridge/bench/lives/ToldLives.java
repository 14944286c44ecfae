package io.maplebridge.bench.lives;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.maplebridge.bench.house.Desk;
import io.maplebridge.bench.house.Ground;
import io.maplebridge.bench.house.Installation;
import io.maplebridge.bench.house.Log;
import io.maplebridge.bench.house.Release;
import io.maplebridge.bench.house.Waiting;
import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.submission.Submission;
import io.maplebridge.contract.topic.Topics;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A few lives of cases as a release itself tells them: its own case service opened and worked each,
 * and these are the records that it wrote. So a log made of their like has the shape that this
 * release writes, whatever that is.
 */
public final class ToldLives {

    /** One life, and its records in order. */
    record Told(Life life, List<ConsumerRecord<byte[], byte[]>> records) {}

    private final List<Told> all;

    private ToldLives(List<Told> all) {
        this.all = all;
    }

    /** Told by an installation made for it. */
    public static ToldLives by(Ground ground, Release release) {
        try (Installation told = Installation.of(ground, release)) {
            Desk desk = told.cases().start().desk();
            for (int number = 0; number < Life.ALL.size(); number++) {
                live(Life.ALL.get(number), number, told.log(), desk);
            }
            Waiting.until(
                    "every step is told",
                    Duration.ofMillis(200),
                    () -> of(told.log().all(Topics.CASE_EVENTS)).isWhole());
            told.log().mustHaveNoDeadLetters();
            return of(told.log().all(Topics.CASE_EVENTS));
        }
    }

    List<Told> all() {
        return all;
    }

    private static void live(Life life, int number, Log log, Desk desk) {
        Submission submission = Submissions.first(life.kind(), number);
        log.send(List.of(Submissions.published(submission)));
        Waiting.until(
                "the case is there",
                Duration.ofMillis(20),
                () -> desk.get(at(submission.caseId())).statusCode() == 200);
        for (int step = 0; step < life.steps().size(); step++) {
            carryOut(life.steps().get(step), submission, step + 1, desk);
        }
    }

    private static void carryOut(Life.Step step, Submission submission, int version, Desk desk) {
        Map<String, Object> fields = new HashMap<>(step.fields());
        fields.put("occurredOn", submission.occurredOn().plusDays(step.days()).toString());
        HttpResponse<String> answer =
                desk.post(
                        at(submission.caseId()) + "/commands/" + step.command(),
                        ContractJson.write(fields),
                        request ->
                                request.header("If-Match", "\"" + version + "\"")
                                        .header("Idempotency-Key", UUID.randomUUID().toString()));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(step.command() + ": " + answer.body());
        }
    }

    private static String at(UUID id) {
        return "/cases/api/cases/" + id;
    }

    /** Of the records that a case service wrote, in whatever order and some of them twice. */
    static ToldLives of(List<ConsumerRecord<byte[], byte[]>> records) {
        return new ToldLives(
                IntStream.range(0, Life.ALL.size())
                        .mapToObj(number -> new Told(Life.ALL.get(number), of(records, number)))
                        .toList());
    }

    private static List<ConsumerRecord<byte[], byte[]>> of(
            List<ConsumerRecord<byte[], byte[]>> records, int number) {
        SortedMap<Long, ConsumerRecord<byte[], byte[]>> byVersion = new TreeMap<>();
        records.stream()
                .filter(record -> isOf(record, number))
                .forEach(record -> byVersion.put(version(record), record));
        return List.copyOf(byVersion.values());
    }

    private boolean isWhole() {
        return all.stream().allMatch(told -> told.records().size() == told.life().events());
    }

    private static boolean isOf(ConsumerRecord<byte[], byte[]> record, int number) {
        return new String(record.key(), UTF_8).equals(Submissions.id(number).toString());
    }

    private static long version(ConsumerRecord<byte[], byte[]> record) {
        JsonNode event = ContractJson.read(record.value(), ObjectNode.class);
        return event.required("occurrence").required("version").asLong();
    }
}
