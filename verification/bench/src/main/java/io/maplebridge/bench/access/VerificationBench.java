package io.maplebridge.bench.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures what the verification of its token adds to a submission that intake checks and the
 * broker acknowledges: two intake services in one process on one broker, one that verifies and one
 * that believes any token, taking turns round by round. A wrong answer, or a record that is missing
 * on the topic, ends it before a figure is printed.
 */
public final class VerificationBench {

    private static final int WARM_UPS = 4;
    private static final int ROUNDS = 9;
    private static final int POSTS = 500;

    private VerificationBench() {}

    public static void main(String[] arguments) throws Exception {
        try (Intake verifying = Intake.start(true);
                Intake believing = Intake.start(false)) {
            verifying.mustRefuseForged(true);
            believing.mustRefuseForged(false);
            List<Double> with = new ArrayList<>();
            List<Double> without = new ArrayList<>();
            for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
                // Who begins changes too: the second of a pair finds the machine warmer.
                boolean first = round % 2 == 0;
                double one = (first ? verifying : believing).medianMicros(POSTS);
                double other = (first ? believing : verifying).medianMicros(POSTS);
                if (round >= WARM_UPS) {
                    with.add(first ? one : other);
                    without.add(first ? other : one);
                }
                System.err.printf("round %d%n", round + 1);
            }
            Intake.mustHoldOnTopic(2L * POSTS * (WARM_UPS + ROUNDS));
            print(with, without);
        }
        // The broker of the tests ends with the JVM.
        System.exit(0);
    }

    private static void print(List<Double> with, List<Double> without) {
        System.out.printf(
                Locale.ROOT,
                """
                %d processors, Java %s; %d rounds of %d; microseconds: median of the rounds' medians (least–most)

                | a validated POST of a dispute, p50 | verified | believed | ratio |
                |---|--:|--:|--:|
                | one after the other, answered after `acks=all` | %s | %s | %.3f |
                """,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                ROUNDS,
                POSTS,
                cell(with),
                cell(without),
                median(with) / median(without));
    }

    private static String cell(List<Double> micros) {
        List<Double> sorted = micros.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%,.0f (%,.0f–%,.0f)",
                median(micros),
                sorted.getFirst(),
                sorted.getLast());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
