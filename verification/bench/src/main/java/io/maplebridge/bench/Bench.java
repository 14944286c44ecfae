package io.maplebridge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Measures the document server of {@code TEST_MONGODB} and the embedded store side by side, round
 * by round, and prints a table in Markdown. Arguments: how many documents there are, one run for
 * each; 0, 100,000 and 500,000 when none is given. A wrong result ends it before its figure is
 * printed.
 */
public final class Bench {

    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 5;

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        String uri = System.getenv().getOrDefault("TEST_MONGODB", "");
        if (uri.isBlank()) {
            throw new IllegalArgumentException("TEST_MONGODB names no document server");
        }
        int[] sizes =
                arguments.length == 0
                        ? new int[] {0, 100_000, 500_000}
                        : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        Path folder = Files.createTempDirectory("maplebridge-bench-");
        try (Engine server = Engine.server(uri);
                Engine embedded = Engine.embedded(folder)) {
            Table.head(server.name(), embedded.name());
            for (int size : sizes) {
                measure(size, server, embedded);
            }
        } finally {
            Files.deleteIfExists(folder.resolve("documents.mv"));
            Files.delete(folder);
        }
    }

    /** The engines take turns, round by round: what else the machine does meets both. */
    private static void measure(int size, Engine server, Engine embedded) {
        List<Subject> subjects = List.of(Subject.of(server, size), Subject.of(embedded, size));
        for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
            for (Subject subject : subjects) {
                subject.round(round < WARM_UPS);
            }
            System.err.printf("%,d documents, round %d%n", size, round + 1);
        }
        subjects.forEach(Subject::check);
        subjects.getFirst()
                .rates()
                .forEach((name, rates) ->
                        Table.line(
                                name,
                                size,
                                rates,
                                Objects.requireNonNull(subjects.getLast().rates().get(name))));
    }

    /** One engine with its collections filled. */
    private record Subject(Cases cases, Rows rows, Map<String, List<Double>> rates) {

        static Subject of(Engine engine, int size) {
            long start = System.nanoTime();
            int rounds = WARM_UPS + ROUNDS;
            Subject filled =
                    new Subject(
                            new Cases(engine.database(), size, rounds),
                            new Rows(engine.database(), size, rounds),
                            new LinkedHashMap<>());
            System.err.printf(
                    "%s: %,d documents there after %d s%n",
                    engine.name(), size, (System.nanoTime() - start) / 1_000_000_000);
            return filled;
        }

        void round(boolean warmUp) {
            List<Operation> operations = new ArrayList<>(cases.operations());
            operations.addAll(rows.operations());
            for (Operation operation : operations) {
                double rate = operation.round().getAsDouble();
                if (!warmUp) {
                    rates.computeIfAbsent(operation.name(), name -> new ArrayList<>()).add(rate);
                }
            }
        }

        void check() {
            cases.checkCount();
            rows.checkCount();
        }
    }
}
