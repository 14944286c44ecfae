package io.maplebridge.bench.way;

import io.maplebridge.bench.house.Waiting;
import io.maplebridge.bench.lives.CountedLog;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** Events of other cases of the same town and year, so many a second, until it is closed. */
final class Flow implements AutoCloseable {

    private static final int TENTH = 10;

    private final AtomicBoolean ended = new AtomicBoolean();
    private final CompletableFuture<Double> flowing;

    Flow(CountedLog log, int perSecond) {
        flowing = CompletableFuture.supplyAsync(() -> flow(log, perSecond / TENTH));
    }

    /** How many there really were a second. */
    private double flow(CountedLog log, int each) {
        long start = System.nanoTime();
        long sent = 0;
        while (!ended.get()) {
            log.send(log.next(each));
            sent += each;
            long due = start + sent / each * 1_000_000_000L / TENTH;
            Waiting.pause(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
        }
        return sent * 1e9 / (System.nanoTime() - start);
    }

    double perSecond() {
        ended.set(true);
        return flowing.join();
    }

    @Override
    public void close() {
        ended.set(true);
    }
}
