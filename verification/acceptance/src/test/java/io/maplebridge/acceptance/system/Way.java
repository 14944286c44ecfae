package io.maplebridge.acceptance.system;

import io.maplebridge.testkit.TestsOnDocuments;
import java.util.EnumMap;
import java.util.Map;

/**
 * The ways the product runs. Each is started once for all tests that use it, with the demo town,
 * and says on the console what it runs on.
 */
public enum Way {
    STANDALONE,
    THREE_PROCESSES;

    private static final Map<Way, ApplicationUnderTest> RUNNING = new EnumMap<>(Way.class);

    /** Running, with the demo loaded. */
    public ApplicationUnderTest running() {
        ApplicationUnderTest running;
        synchronized (RUNNING) {
            running = RUNNING.computeIfAbsent(this, Way::start);
        }
        TestsOnDocuments.note(running.documents());
        return running;
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
