package io.maplebridge.acceptance.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.maplebridge.acceptance.client.Broker;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.DocumentServerControl;
import io.maplebridge.acceptance.system.DocumentServerControl.Part;
import io.maplebridge.acceptance.system.ThreeProcesses;
import io.maplebridge.acceptance.system.Way;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Each half of the document server is killed ten times under three services that go on running;
 * {@code -Dmaplebridge.seed} repeats a run.
 */
@Tag("slow")
@Order(95)
class DocumentServerKillTest {

    private static final int KILLS_OF_EACH = 10;
    private static final int CLIENTS = 8;
    private static final List<String> DEAD_LETTERS =
            List.of("intake.submissions.v1-dlt", "cases.events.v1-dlt");

    private final long seed = Long.getLong("maplebridge.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Acknowledged acknowledged = new Acknowledged();
    private final Map<Part, List<Outage>> outages = new EnumMap<>(Part.class);

    private record Outage(Duration away, Duration untilDone) {}

    @Test
    void whatever_was_acknowledged_survives_kills_of_the_document_server_once_without_a_restart()
            throws Exception {
        DocumentServerControl server = control();
        System.out.println("[acceptance] document server killed, -Dmaplebridge.seed=" + seed);
        ThreeProcesses system = (ThreeProcesses) Way.THREE_PROCESSES.running();
        Town town = new Town(system.door());
        Books books = Books.open(town);
        int deadLetters = deadLetters(system);
        List<Long> alive = system.alive();
        assertThat(alive).hasSize(3);
        try (Clients clients = Clients.start(CLIENTS, town, acknowledged, random)) {
            Instant start = Instant.now();
            for (Part part : kills()) {
                killSometime(server, part);
                clients.assertAllWorking();
            }
            clients.finish();
            Instant end = Instant.now();
            books.assertExactly(acknowledged);
            System.out.printf(
                    "[acceptance] %s in %d s, all there once (looked up in %d s)%n",
                    acknowledged,
                    Duration.between(start, end).toSeconds(),
                    Duration.between(end, Instant.now()).toSeconds());
        } catch (AssertionError | Exception e) {
            System.out.println(system.tail());
            throw e;
        } finally {
            server.restart(Part.POSTGRESQL);
            server.restart(Part.FERRETDB);
        }
        assertThat(deadLetters(system)).isEqualTo(deadLetters);
        assertThat(system.alive()).isEqualTo(alive);
        outages.forEach(DocumentServerKillTest::print);
    }

    private static DocumentServerControl control() {
        return DocumentServerControl.find()
                .orElseGet(() -> {
                    String why = "no document server that may be killed: see .ci/document-server";
                    System.out.println("[acceptance] " + why);
                    return abort(why);
                });
    }

    private List<Part> kills() {
        List<Part> kills = new ArrayList<>();
        for (Part part : Part.values()) {
            kills.addAll(Collections.nCopies(KILLS_OF_EACH, part));
        }
        Collections.shuffle(kills, random);
        return kills;
    }

    /** Kills, and notes how long after its return the first command was done. */
    private void killSometime(DocumentServerControl server, Part part) throws Exception {
        Thread.sleep(random.nextInt(200, 2_000));
        server.kill(part);
        Instant killed = Instant.now();
        Thread.sleep(random.nextInt(500));
        server.restart(part);
        Instant back = Instant.now();
        int before = acknowledged.commands();
        Awaitility.await("a command is done again")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> acknowledged.commands() > before);
        Duration untilDone = Duration.between(back, Instant.now());
        outages.computeIfAbsent(part, kind -> new ArrayList<>())
                .add(new Outage(Duration.between(killed, back), untilDone));
    }

    private static int deadLetters(ThreeProcesses system) {
        try (Broker broker = new Broker(system.kafkaClient())) {
            return DEAD_LETTERS.stream().mapToInt(topic -> broker.all(topic).size()).sum();
        }
    }

    private static void print(Part part, List<Outage> outages) {
        System.out.printf(
                "[acceptance] %d kills of %s, away for %s: the first command done %s later%n",
                outages.size(),
                part,
                middleAndMost(outages.stream().map(Outage::away)),
                middleAndMost(outages.stream().map(Outage::untilDone)));
    }

    private static String middleAndMost(Stream<Duration> durations) {
        List<Duration> sorted = durations.sorted().toList();
        return "%.2f s (median, at most %.2f s)"
                .formatted(
                        sorted.get(sorted.size() / 2).toMillis() / 1e3,
                        sorted.getLast().toMillis() / 1e3);
    }
}
