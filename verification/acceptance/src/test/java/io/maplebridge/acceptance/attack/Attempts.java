package io.maplebridge.acceptance.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.acceptance.client.Answer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How often one family of attacks was tried, and what of it succeeded. A family names the least
 * number of its attempts, so that it cannot shrink unseen.
 */
final class Attempts {

    private static final Queue<Attempts> ALL = new ConcurrentLinkedQueue<>();
    private static final ExecutorService EIGHT =
            Executors.newFixedThreadPool(
                    8, Thread.ofPlatform().daemon().name("attack-", 1).factory());

    private final String family;
    private final int least;
    private final AtomicInteger tried = new AtomicInteger();
    private final Queue<String> succeeded = new ConcurrentLinkedQueue<>();
    private final Queue<Future<?>> underWay = new ConcurrentLinkedQueue<>();

    private Attempts(String family, int least) {
        this.family = family;
        this.least = least;
    }

    /**
     * @param least how often all tests of the family together try at least, in every way they run
     */
    static Attempts of(String family, int least) {
        Attempts attempts = new Attempts(family, least);
        ALL.add(attempts);
        return attempts;
    }

    /** One more, named only when it succeeded. */
    void tried(String what, boolean success) {
        tried.incrementAndGet();
        if (success) {
            succeeded.add(what);
        }
    }

    /** One more that should be answered by one of these. Anything else is a success. */
    void tried(String what, Answer answer, Integer... refusals) {
        boolean refused = List.of(refusals).contains(answer.status());
        tried(what + ": " + answer.status(), !refused);
    }

    /** A request that should not get through. */
    @FunctionalInterface
    interface Attack {
        Answer send() throws IOException;
    }

    /** One more that disturbs no other, so that eight are under way at a time. */
    void tries(String what, Attack attack, Integer... refusals) {
        Callable<?> attempt =
                () -> {
                    tried(what, attack.send(), refusals);
                    return what;
                };
        underWay.add(EIGHT.submit(attempt));
    }

    /** Until none is under way any more. */
    void await() {
        for (Future<?> attempt = underWay.poll(); attempt != null; attempt = underWay.poll()) {
            try {
                attempt.get();
            } catch (ExecutionException e) {
                throw new AssertionError("not answered", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    void assertNoneSucceeded() {
        await();
        assertThat(succeeded).isEmpty();
        assertThat(tried.get()).isPositive();
    }

    /** The families that were tried less often than they say, if they were tried at all. */
    static List<String> shrunk() {
        return byFamily().entrySet().stream()
                .filter(family -> family.getValue().isShort())
                .map(family -> family.getKey() + ": " + family.getValue())
                .toList();
    }

    /** A line for each family and one for all. */
    static String report() {
        Map<String, Sum> families = byFamily();
        StringBuilder report = new StringBuilder();
        families.forEach((family, sum) -> report.append(line(family + ": ", sum)));
        return report.append(line("", families.values().stream().reduce(Sum.NONE, Sum::and)))
                .toString();
    }

    private static Map<String, Sum> byFamily() {
        Map<String, Sum> families = new TreeMap<>();
        for (Attempts one : ALL) {
            Sum sum = new Sum(one.tried.get(), one.succeeded.size(), one.least);
            families.merge(one.family, sum, Sum::with);
        }
        return families;
    }

    private record Sum(int tried, int succeeded, int least) {

        static final Sum NONE = new Sum(0, 0, 0);

        boolean isShort() {
            return tried > 0 && tried < least;
        }

        /** Of the same family. */
        Sum with(Sum other) {
            return new Sum(tried + other.tried, succeeded + other.succeeded, least);
        }

        /** Of another family. */
        Sum and(Sum other) {
            return new Sum(tried + other.tried, succeeded + other.succeeded, least + other.least);
        }

        @Override
        public String toString() {
            return "%,d attempts of at least %,d, %,d succeeded".formatted(tried, least, succeeded);
        }
    }

    private static String line(String family, Sum sum) {
        return "[attacks] %s%s%n".formatted(family, sum);
    }

    static boolean any() {
        return !ALL.isEmpty();
    }
}
