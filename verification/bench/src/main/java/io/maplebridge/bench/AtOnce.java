package io.maplebridge.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Eight clients that share the work evenly. */
final class AtOnce {

    static final int CLIENTS = 8;

    private AtOnce() {}

    /** How long it took until every piece was done. The first failure ends it. */
    static <T> Duration each(List<T> work, Consumer<T> once) {
        long start = System.nanoTime();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int from = work.size() * client / CLIENTS;
                int to = work.size() * (client + 1) / CLIENTS;
                all.add(clients.submit(() -> work.subList(from, to).forEach(once)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
