package io.maplebridge.bench.opening;

import io.maplebridge.bench.house.Ground;
import io.maplebridge.bench.report.Markdown;
import io.maplebridge.bench.report.Options;
import io.maplebridge.bench.report.Ratios;
import io.maplebridge.bench.report.Rounds;
import io.maplebridge.bench.report.Spread;
import io.maplebridge.bench.report.Subject;
import io.maplebridge.bench.rival.Rival;
import io.maplebridge.bench.rival.RivalRounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Measures how fast the case service opens submissions, beside raw bulk inserts of the same
 * documents, and the rival. Arguments: {@code size} of a round, {@code baseline}, {@code rounds}.
 */
public final class OpeningBench {

    private static final String OF_RAW = "at least 0.50";
    private static final String OF_OLDER = "at least 2.00";

    private OpeningBench() {}

    public static void main(String[] arguments) {
        Options options = Options.of(arguments);
        int size = options.number("size", 2_000);
        try (Ground ground = Ground.prepare()) {
            List<Opening> all = new ArrayList<>();
            try (Rival rival = new Rival(ground)) {
                options.releases().forEach(release -> all.add(Opening.of(ground, release, size)));
                List<List<Subject>> groups = new ArrayList<>();
                all.forEach(one -> groups.add(one.subjects()));
                groups.add(List.of(new RivalRounds(rival).opening(size)));
                print(ground, size, all, Rounds.of(options, groups));
            } finally {
                all.forEach(Opening::close);
            }
        }
        System.exit(0);
    }

    private static void print(
            Ground ground, int size, List<Opening> all, Map<String, Spread> said) {
        Markdown.head("Opening, rounds of %,d submissions".formatted(size), ground.describe());
        Ratios ratios = new Ratios(said);
        all.forEach(one -> ratios.of(one.opens(), one.raw(), OF_RAW));
        Opening now = all.getFirst();
        for (Opening older : all.subList(1, all.size())) {
            ratios.of(now.opens(), older.opens(), OF_OLDER);
            ratios.of(now.tells(), older.tells(), "");
        }
        ratios.print();
        Markdown.spreads("cases a second", "a second", said);
    }
}
