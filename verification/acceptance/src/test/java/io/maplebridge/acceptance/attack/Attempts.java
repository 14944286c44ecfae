package io.maplebridge.acceptance.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.acceptance.client.Answer;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** How often one family of attacks was tried, and what of it succeeded. */
final class Attempts {

    private static final Queue<Attempts> ALL = new ConcurrentLinkedQueue<>();

    private final String family;
    private final AtomicInteger tried = new AtomicInteger();
    private final Queue<String> succeeded = new ConcurrentLinkedQueue<>();

    private Attempts(String family) {
        this.family = family;
    }

    static Attempts of(String family) {
        Attempts attempts = new Attempts(family);
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

    void assertNoneSucceeded() {
        assertThat(succeeded).isEmpty();
        assertThat(tried.get()).isPositive();
    }

    /** A line for each family and one for all. */
    static String report() {
        Map<String, int[]> families = new TreeMap<>();
        int[] all = new int[2];
        for (Attempts one : ALL) {
            one.addTo(families.computeIfAbsent(one.family, name -> new int[2]));
            one.addTo(all);
        }
        StringBuilder report = new StringBuilder();
        families.forEach((family, counts) -> report.append(line(family + ": ", counts)));
        return report.append(line("", all)).toString();
    }

    private void addTo(int[] counts) {
        counts[0] += tried.get();
        counts[1] += succeeded.size();
    }

    private static String line(String family, int[] counts) {
        return "[attacks] %s%,d attempts, %,d succeeded%n".formatted(family, counts[0], counts[1]);
    }

    static boolean any() {
        return !ALL.isEmpty();
    }
}
