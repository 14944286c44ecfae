package io.maplebridge.testkit;

import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Counts the tests that ran on a document store, and says in the end how many on which. */
public final class TestsOnDocuments implements TestExecutionListener {

    private static final Map<String, String> STORES = new ConcurrentHashMap<>();
    private static final ThreadLocal<String> RUNNING = ThreadLocal.withInitial(() -> "");

    private final Queue<String> tests = new ConcurrentLinkedQueue<>();
    private final Consumer<String> console;

    /** As JUnit makes it. */
    public TestsOnDocuments() {
        this(TestRun::say);
    }

    TestsOnDocuments(Consumer<String> console) {
        this.console = console;
    }

    /** The test class that runs now, on this thread, is one that works on this store. */
    public static void note(String store) {
        STORES.put(RUNNING.get(), store);
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (test.isContainer()) {
            RUNNING.set(test.getUniqueId());
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            tests.add(test.getUniqueId());
        } else {
            RUNNING.set(test.getParentId().orElse(""));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        counts().forEach((store, count) -> console.accept(count + " tests ran on " + store));
    }

    /** How many tests there were of each store. An aborted test ran too, as far as it could. */
    private Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        for (String test : tests) {
            STORES.entrySet().stream()
                    .filter(noted -> test.startsWith(noted.getKey() + "/"))
                    .findFirst()
                    .ifPresent(noted -> counts.merge(noted.getValue(), 1L, Long::sum));
        }
        return counts;
    }
}
