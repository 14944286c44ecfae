package io.maplebridge.bench.way;

import io.maplebridge.bench.house.Ground;
import io.maplebridge.bench.house.Release;
import io.maplebridge.bench.report.Markdown;
import io.maplebridge.bench.report.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures how long a command takes to move its figure in a full town-year while events flow.
 * Arguments: {@code cases} that fill the year, {@code commands}, {@code flow} of events a second,
 * {@code baseline}. The releases come one after the other, each with the machine to itself.
 */
public final class WayBench {

    private WayBench() {}

    public static void main(String[] arguments) {
        Options options = Options.of(arguments);
        int cases = options.number("cases", 50_000);
        int commands = options.number("commands", 100);
        int flow = options.number("flow", 200);
        List<List<String>> rows = new ArrayList<>();
        try (Ground ground = Ground.prepare()) {
            for (Release release : options.releases()) {
                try (WayToTheFigure way = new WayToTheFigure(ground, release, cases)) {
                    rows.add(row(way.measure(commands, flow)));
                }
            }
            Markdown.head(
                    "%,d commands in a town's year of %,d cases".formatted(commands, cases),
                    ground.describe());
            Markdown.table(
                    List.of(
                            "release",
                            "p50, ms",
                            "p95, ms",
                            "most, ms",
                            "events a second meanwhile"),
                    rows);
        }
        System.exit(0);
    }

    private static List<String> row(WayToTheFigure.Measured said) {
        return List.of(
                said.name(),
                number(said.millis().median()),
                number(said.millis().percentile(95)),
                number(said.millis().percentile(100)),
                number(said.flowed()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
