package io.maplebridge.acceptance.kill;

import static io.maplebridge.acceptance.system.Costs.PROCESSOR;

import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.StandaloneJar;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Stops the process for as long as a laptop sleeps over a cup of tea: longer than any session
 * between the parts lasts, so that each of them is taken for dead by the others when it wakes up.
 * The others go on meanwhile.
 */
@Tag("slow")
@Order(2)
@ResourceLock(PROCESSOR)
class FrozenTest {

    private static final int SECONDS = 40;
    private static final int CLIENTS = 3;

    @Test
    void what_was_acknowledged_survives_forty_seconds_of_standstill_once() throws Exception {
        Acknowledged acknowledged = new Acknowledged();
        StandaloneJar system = StandaloneJar.withoutDemo("frozen");
        Town town = new Town(system.door());
        Books books = Books.open(town);
        try (Clients clients = Clients.start(CLIENTS, town, acknowledged, new Random(40))) {
            Thread.sleep(1_000);
            system.freeze();
            Thread.sleep(SECONDS * 1_000L);
            system.thaw();
            Thread.sleep(1_000);
            clients.assertAllWorking();
            clients.finish();
            books.assertExactly(acknowledged);
        } catch (AssertionError | Exception e) {
            System.out.println(system.tail());
            throw e;
        } finally {
            system.kill();
        }
        System.out.printf(
                "[acceptance] frozen for %d s: %s, all there once%n", SECONDS, acknowledged);
    }
}
