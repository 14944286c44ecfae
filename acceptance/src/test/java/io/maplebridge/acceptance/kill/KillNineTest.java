package io.maplebridge.acceptance.kill;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.acceptance.client.Figures;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.StandaloneJar;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Ten times kill -9 at random moments; {@code -Dmaplebridge.seed} repeats a run. */
@Tag("slow")
@Order(90)
class KillNineTest {

    private static final int ROUNDS = 10;
    private static final int CLIENTS = 4;
    private static final String END_OF_YEAR = Client.YEAR + "-12-31";

    private final long seed = Long.getLong("maplebridge.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Acknowledged acknowledged = new Acknowledged();
    private final AtomicBoolean stop = new AtomicBoolean();

    @Test
    void whatever_was_acknowledged_survives_ten_kills_once_and_the_figures_are_the_models()
            throws Exception {
        System.out.println("[acceptance] kill -9 with -Dmaplebridge.seed=" + seed);
        StandaloneJar system = StandaloneJar.forManyLives("killed");
        Town town = new Town(system.door());
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                working.add(
                        clients.submit(new Client(town, acknowledged, stop, random.nextLong())));
            }
            try {
                for (int round = 0; round < ROUNDS; round++) {
                    killSometime(system, town, round);
                }
                stop.set(true);
            } catch (AssertionError | Exception e) {
                clients.shutdownNow();
                throw e;
            }
            for (Future<?> client : working) {
                client.get();
            }
            assertAllThere(town, acknowledged.soFar());
            assertNoneTwice(town);
            assertFiguresAreTheModels(town);
        } catch (AssertionError | Exception e) {
            System.out.println(system.tail());
            throw e;
        } finally {
            system.kill();
        }
        System.out.printf(
                "[acceptance] %d kills: %d submissions and %d commands acknowledged, all there%n",
                ROUNDS, acknowledged.soFar().size(), acknowledged.commands());
    }

    /** Whatever was acknowledged since the kill before is looked for after this one. */
    private void killSometime(StandaloneJar system, Town town, int round) throws Exception {
        int before = acknowledged.cases();
        Thread.sleep(random.nextInt(200, 3_000));
        system.kill();
        List<Acknowledged.Case> told = acknowledged.soFar();
        system.startAgain();
        Instant up = Instant.now();
        assertAllThere(town, told.subList(Math.max(0, before - CLIENTS), told.size()));
        System.out.printf(
                "[acceptance] kill %d: %d submissions acknowledged so far, up in %.1f s,"
                        + " all there %.1f s later%n",
                round + 1,
                told.size(),
                system.ready().toMillis() / 1e3,
                Duration.between(up, Instant.now()).toMillis() / 1e3);
    }

    private static void assertAllThere(Town town, List<Acknowledged.Case> told) {
        for (Acknowledged.Case one : told) {
            town.awaitCase(one.id());
            List<String> keys = keysOf(town, one.id());
            for (UUID command : one.commands()) {
                assertThat(keys).as("case %s", one.id()).containsOnlyOnce(command.toString());
            }
        }
    }

    private static List<String> keysOf(Town town, UUID id) {
        JsonNode events =
                Awaitility.await("history of " + id)
                        .pollDelay(Duration.ZERO)
                        .atMost(Duration.ofSeconds(20))
                        .ignoreExceptionsInstanceOf(IOException.class)
                        .until(() -> town.events(id), items -> !items.isEmpty());
        List<String> keys = new ArrayList<>();
        events.forEach(event -> keys.add(event.path("commandId").asString("")));
        return keys;
    }

    private void assertNoneTwice(Town town) throws IOException {
        Set<UUID> ids = new HashSet<>();
        acknowledged.soFar().forEach(one -> ids.add(one.id()));
        JsonNode ledger = town.get("/cases/api/cases?town=changsha&size=1").expect(200).json();
        assertThat(ledger.required("total").asInt()).isEqualTo(ids.size());
        for (Acknowledged.Case one : acknowledged.soFar()) {
            assertThat(town.events(one.id()).size())
                    .as("history of %s", one.id())
                    .isEqualTo(1 + one.script().steps().size());
        }
    }

    private void assertFiguresAreTheModels(Town town) throws IOException {
        Figures figures = town.finalFigures(Client.YEAR, END_OF_YEAR);
        acknowledged
                .figures()
                .forEach((figure, number) ->
                        assertThat(figures.value(figure).intValueExact())
                                .as(figure)
                                .isEqualTo(number));
        assertThat(figures.byCode("dispute.accepted", "category"))
                .containsAllEntriesOf(acknowledged.categories());
        assertThat(figures.failedChecks()).isEmpty();
        assertThat(town.auditDrift()).isZero();
    }
}
