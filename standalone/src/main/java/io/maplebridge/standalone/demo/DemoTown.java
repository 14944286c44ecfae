package io.maplebridge.standalone.demo;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Loads the demo town through a front door. Every key is made from the row, so a load that was cut
 * off is completed by loading again, and a second load changes nothing.
 */
public final class DemoTown {

    /** Enough to keep two cores busy, few enough to leave the pages quick meanwhile. */
    private static final int AT_ONCE = 8;

    private final List<DemoCase> cases;
    private final FrontDoor door;

    public DemoTown(URI door) {
        this.cases = new DemoRows(Codes.shipped()).all();
        this.door = new FrontDoor(door);
    }

    /** Told after every case that is through. */
    @FunctionalInterface
    public interface Progress {
        void loaded(int done, int all);
    }

    /** As an account that may work every case of the town. */
    public DemoTown signIn(String account, String password) throws InterruptedException {
        door.signIn(account, password);
        return this;
    }

    /** Whether the town has no case at all. */
    public boolean isEmpty() throws InterruptedException {
        return door.cases() == 0;
    }

    /**
     * Returns when all are through.
     *
     * @return how many
     * @throws IllegalStateException when the front door refused one; the others may be through
     */
    public int load(Progress progress) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory());
        try {
            CompletionService<UUID> through = new ExecutorCompletionService<>(pool);
            cases.forEach(one -> through.submit(() -> take(one)));
            for (int done = 1; done <= cases.size(); done++) {
                through.take().get();
                progress.loaded(done, cases.size());
            }
            return cases.size();
        } catch (ExecutionException e) {
            throw new IllegalStateException(String.valueOf(e.getCause()), e);
        } finally {
            pool.shutdownNow();
        }
    }

    private UUID take(DemoCase one) throws InterruptedException {
        UUID id = door.submit(one.path(), one.key(), one.submission());
        for (int n = 0; n < one.steps().size(); n++) {
            door.command(id, one.keyOfStep(n), one.steps().get(n));
        }
        return id;
    }
}
