package io.maplebridge.bench.lives;

import io.maplebridge.bench.house.Desk;
import io.maplebridge.bench.house.Log;
import io.maplebridge.bench.house.Towns;
import io.maplebridge.contract.topic.Topics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.databind.JsonNode;

/**
 * A log of copied lives and the model of it: how far each case is, and what the figures must say
 * once all is counted.
 */
public final class CountedLog {

    /** The year that the log is about, as it ended. */
    public static final String YEAR_AND_DAY =
            "&year=" + Submissions.YEAR + "&asOf=" + Submissions.YEAR + "-12-31";

    private static final int CHUNK = 5_000;
    private static final int MOST_TRIES = 1_000;

    /**
     * Events that are made and not yet sent.
     *
     * @param numbers of their cases
     */
    public record Batch(List<Integer> numbers, List<ProducerRecord<byte[], byte[]>> records) {}

    private final Copies copies;
    private final Log log;
    private final List<Integer> versions = new ArrayList<>();
    private final Random random = new Random(20231218);

    public CountedLog(Copies copies, Log log) {
        this.copies = copies;
        this.log = log;
    }

    public int cases() {
        return versions.size();
    }

    public Copies copies() {
        return copies;
    }

    /** New cases, each told once as it stands in the middle of its life. */
    public void addHalfLived(int count) {
        IntStream.range(0, count).forEach(at -> versions.add(0));
        sendAll(
                numbers(cases() - count, cases()),
                number -> 1 + number % (copies.events(number) - 1));
    }

    /** New cases, each told once as it stands at the end of its life. */
    public void addWhole(int count) {
        IntStream.range(0, count).forEach(at -> versions.add(0));
        sendAll(numbers(cases() - count, cases()), copies::events);
    }

    /** So many events, each of another case: half are new cases, half the next of older ones. */
    public Batch next(int events) {
        List<Integer> told = new ArrayList<>(unfinished(events / 2));
        while (told.size() < events) {
            told.add(cases());
            versions.add(0);
        }
        Collections.shuffle(told, random);
        return batch(told, number -> versions.get(number) + 1);
    }

    /** Drawn and not searched for, so that it costs as much with many cases as with few. */
    private Set<Integer> unfinished(int wanted) {
        Set<Integer> drawn = new LinkedHashSet<>();
        for (int tries = 0; drawn.size() < wanted; tries++) {
            int number = random.nextInt(cases());
            if (versions.get(number) < copies.events(number)) {
                drawn.add(number);
            }
            if (tries > wanted * MOST_TRIES) {
                throw new IllegalStateException("hardly a life goes on: prefill more cases");
            }
        }
        return drawn;
    }

    public void send(Batch batch) {
        log.send(batch.records());
    }

    private void sendAll(List<Integer> numbers, IntUnaryOperator version) {
        for (int from = 0; from < numbers.size(); from += CHUNK) {
            send(batch(numbers.subList(from, Math.min(from + CHUNK, numbers.size())), version));
        }
    }

    private Batch batch(List<Integer> numbers, IntUnaryOperator version) {
        numbers.forEach(number -> versions.set(number, version.applyAsInt(number)));
        return new Batch(
                numbers, numbers.stream().map(at -> copies.event(at, versions.get(at))).toList());
    }

    /** How far a case is told. */
    public int version(int number) {
        return versions.get(number);
    }

    public void awaitRead() {
        log.awaitRead(Topics.CASE_EVENTS);
    }

    /**
     * @throws IllegalStateException when a town's figures are not those of the model
     */
    public void mustBeCounted(Desk stats, int town) {
        JsonNode answer = stats.json("/stats/api/figures?town=" + Towns.code(town) + YEAR_AND_DAY);
        Map<String, Integer> shown = new HashMap<>();
        for (JsonNode figure : answer.required("figures")) {
            shown.put(figure.required("id").asString(), figure.path("value").asInt(0));
        }
        figures(town)
                .forEach((figure, number) -> {
                    if (!number.equals(shown.get(figure))) {
                        throw new IllegalStateException(
                                figure + " is " + shown.get(figure) + " instead of " + number);
                    }
                });
        if (!answer.required("upToDate").asBoolean()) {
            throw new IllegalStateException("not up to date, and everything is read");
        }
    }

    /** What the model counts in a town. */
    public Map<String, Integer> figures(int town) {
        Map<String, Integer> figures = new HashMap<>();
        for (int number = 0; number < cases(); number++) {
            if (copies.town(number) == town) {
                int counts = versions.get(number) >= copies.countsFrom(number) ? 1 : 0;
                figures.merge(copies.figure(number), counts, Integer::sum);
            }
        }
        return figures;
    }

    private static List<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }
}
