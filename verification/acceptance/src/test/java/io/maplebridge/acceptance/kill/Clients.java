package io.maplebridge.acceptance.kill;

import io.maplebridge.acceptance.client.Town;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Several at work at once, all the while servers are killed. */
final class Clients implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean stop = new AtomicBoolean();
    private final List<Future<?>> working = new ArrayList<>();

    private Clients() {}

    static Clients start(int count, Town town, Acknowledged acknowledged, Random random) {
        Clients clients = new Clients();
        for (int i = 0; i < count; i++) {
            Client client =
                    new Client(
                            town.waiting(PATIENCE), acknowledged, clients.stop, random.nextLong());
            clients.working.add(clients.threads.submit(client));
        }
        return clients;
    }

    /** A client that met a refusal it has no reason to try again ends; that is a failure. */
    void assertAllWorking() throws ExecutionException, InterruptedException {
        for (Future<?> client : working) {
            if (client.isDone()) {
                client.get();
            }
        }
    }

    /** Lets each end its script: afterwards all that was sent has been acknowledged. */
    void finish() throws ExecutionException, InterruptedException {
        stop.set(true);
        for (Future<?> client : working) {
            client.get();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
