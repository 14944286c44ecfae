package io.maplebridge.acceptance.system;

import io.maplebridge.testkit.TestsOnDocuments;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The ways the product runs. Each is started once for all tests that use it, with the demo town,
 * and says on the console what it runs on.
 */
public enum Way {
    STANDALONE,
    THREE_PROCESSES;

    private static final Map<Way, FutureTask<ApplicationUnderTest>> STARTED =
            new ConcurrentHashMap<>();

    /** Running, with the demo loaded, and nobody else's until the test class ends. */
    public ApplicationUnderTest running() {
        Turns.AT_THE_PRODUCT.take(this);
        ApplicationUnderTest running = started();
        TestsOnDocuments.note(running.documents());
        return running;
    }

    /**
     * Others may have it: the running class only asks now and then from here on, and bears a
     * restart.
     */
    public void leave() {
        TakesTurns.say(Turns.running(), Turns.AT_THE_PRODUCT.leave(this));
    }

    /** One that does not start is not started again for every test. */
    private ApplicationUnderTest started() {
        FutureTask<ApplicationUnderTest> starting =
                STARTED.computeIfAbsent(this, way -> new FutureTask<>(way::start));
        starting.run();
        try {
            return starting.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(this + " does not start", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private ApplicationUnderTest start() {
        ApplicationUnderTest started =
                switch (this) {
                    case STANDALONE -> StandaloneJar.withDemo("standalone");
                    case THREE_PROCESSES -> ThreeProcesses.start();
                };
        System.out.printf(
                "[acceptance] %s: %s; demo loaded in %.1f s%n",
                this, started.describe(), started.demoLoad().toMillis() / 1e3);
        return started;
    }
}
