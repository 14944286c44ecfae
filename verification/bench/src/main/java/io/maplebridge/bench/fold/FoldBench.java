package io.maplebridge.bench.fold;

import io.maplebridge.bench.house.Ground;
import io.maplebridge.bench.house.Release;
import io.maplebridge.bench.lives.ToldLives;
import io.maplebridge.bench.report.Markdown;
import io.maplebridge.bench.report.Options;
import io.maplebridge.bench.report.Ratios;
import io.maplebridge.bench.report.Rounds;
import io.maplebridge.bench.report.Subject;
import io.maplebridge.bench.rival.Rival;
import io.maplebridge.bench.rival.RivalRounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures how fast the stats service folds events, beside raw bulk writes of the same rows, with
 * one town and with forty. Arguments: {@code size} of a round, {@code prefilled} cases, {@code
 * towns}, {@code baseline}, {@code rounds}.
 */
public final class FoldBench {

    private static final String OF_RAW = "at least 0.50";
    private static final String OF_OLDER = "at least 1.50";

    private FoldBench() {}

    public static void main(String[] arguments) {
        Options options = Options.of(arguments);
        try (Ground ground = Ground.prepare()) {
            Map<Release, ToldLives> lives = new LinkedHashMap<>();
            for (Release release : options.releases()) {
                lives.put(release, ToldLives.by(ground, release));
            }
            for (int towns : options.numbers("towns", List.of(1, 40))) {
                measure(
                        ground,
                        options,
                        lives,
                        new Fold.Size(
                                towns,
                                options.number("prefilled", 20_000),
                                options.number("size", 5_000)));
            }
        }
        System.exit(0);
    }

    private static void measure(
            Ground ground, Options options, Map<Release, ToldLives> lives, Fold.Size size) {
        List<Fold> all = new ArrayList<>();
        try (Rival rival = new Rival(ground)) {
            lives.forEach((release, told) -> all.add(Fold.of(ground, release, told, size)));
            List<List<Subject>> groups = new ArrayList<>();
            all.forEach(one -> groups.add(one.subjects()));
            RivalRounds rounds = new RivalRounds(rival);
            rounds.fillUpTo(all.getFirst().copies(), size.prefilled());
            groups.add(List.of(rounds.folding(all.getFirst().copies(), size.size())));
            var said = Rounds.of(options, groups);
            Markdown.head(
                    "Fold, rounds of %,d events over %,d cases in %s"
                            .formatted(size.size(), size.prefilled(), size.where()),
                    ground.describe());
            Ratios ratios = new Ratios(said);
            all.forEach(one -> ratios.of(one.folds(), one.raw(), OF_RAW));
            Fold now = all.getFirst();
            all.stream().skip(1).forEach(older -> ratios.of(now.folds(), older.folds(), OF_OLDER));
            ratios.print();
            Markdown.spreads("rows a second", "a second", said);
        } finally {
            all.forEach(Fold::close);
        }
    }
}
