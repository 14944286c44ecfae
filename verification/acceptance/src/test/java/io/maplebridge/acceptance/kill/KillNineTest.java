package io.maplebridge.acceptance.kill;

import static io.maplebridge.acceptance.system.Costs.PROCESSOR;

import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.StandaloneJar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Ten times kill -9 at random moments; {@code -Dmaplebridge.seed} repeats a run. It has a
 * standalone of its own, and goes on beside the tests of the others.
 */
@Tag("slow")
@Order(2)
@ResourceLock(PROCESSOR)
class KillNineTest {

    private static final int ROUNDS = 10;
    private static final int CLIENTS = 4;

    private final long seed = Long.getLong("maplebridge.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Acknowledged acknowledged = new Acknowledged();

    @Test
    void whatever_was_acknowledged_survives_ten_kills_once_and_the_figures_are_the_models()
            throws Exception {
        System.out.println("[acceptance] kill -9 with -Dmaplebridge.seed=" + seed);
        StandaloneJar system = StandaloneJar.forManyLives("killed");
        Town town = new Town(system.door());
        Books books = Books.open(town);
        try (Clients clients = Clients.start(CLIENTS, town, acknowledged, random)) {
            for (int round = 0; round < ROUNDS; round++) {
                killSometime(system, books, round);
                clients.assertAllWorking();
            }
            clients.finish();
            books.assertExactly(acknowledged);
        } catch (AssertionError | Exception e) {
            System.out.println(system.tail());
            throw e;
        } finally {
            system.kill();
        }
        System.out.printf("[acceptance] %d kills: %s, all there once%n", ROUNDS, acknowledged);
    }

    /** Whatever was acknowledged since the kill before is looked for after this one. */
    private void killSometime(StandaloneJar system, Books books, int round) throws Exception {
        int before = acknowledged.cases();
        Thread.sleep(random.nextInt(200, 2_000));
        system.kill();
        List<Acknowledged.Case> told = acknowledged.soFar();
        system.startAgain();
        Instant up = Instant.now();
        books.assertAllThere(told.subList(Math.max(0, before - CLIENTS), told.size()));
        System.out.printf(
                "[acceptance] kill %d: %d submissions acknowledged so far, up in %.1f s,"
                        + " all there %.1f s later%n",
                round + 1,
                told.size(),
                system.ready().toMillis() / 1e3,
                Duration.between(up, Instant.now()).toMillis() / 1e3);
    }
}
