package io.maplebridge.bench.restart;

import io.maplebridge.bench.house.Ground;
import io.maplebridge.bench.lives.County;
import io.maplebridge.bench.report.Markdown;
import io.maplebridge.bench.report.Options;
import io.maplebridge.bench.report.Rounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Measures how long a stats service with many rows takes from its start until its figures are up to
 * date, what they take of its memory, and its largest document. Arguments: {@code cases}, {@code
 * largest}, how many of them in the largest town; {@code baseline}, {@code rounds}.
 */
public final class RestartBench {

    private RestartBench() {}

    public static void main(String[] arguments) {
        Options options = Options.of(arguments);
        County county = new County(options.number("largest", 50_000));
        int cases = options.number("cases", 200_000);
        try (Ground ground = Ground.prepare()) {
            List<FullStats> all = new ArrayList<>();
            try {
                options.releases()
                        .forEach(one -> all.add(new FullStats(ground, one, county, cases)));
                print(ground, cases, options, all);
            } finally {
                all.forEach(FullStats::close);
            }
        }
        System.exit(0);
    }

    private static void print(Ground ground, int cases, Options options, List<FullStats> all) {
        var said = Rounds.of(options, all.stream().map(one -> List.of(one.subject())).toList());
        Markdown.head("Stats with %,d rows".formatted(cases), ground.describe());
        Markdown.table(
                List.of(
                        "release",
                        "seconds from start to up to date: median (least–most)",
                        "heap above empty, MB",
                        "largest document, KB"),
                all.stream()
                        .map(one ->
                                List.of(
                                        one.name(),
                                        Objects.requireNonNull(said.get(one.name())).cell(),
                                        number(one.heapAboveEmpty()),
                                        number(one.largestDocument())))
                        .toList());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.1f", value);
    }
}
