package io.maplebridge.bench.intake;

import io.maplebridge.bench.house.Ground;
import io.maplebridge.bench.report.Markdown;
import io.maplebridge.bench.report.Options;
import io.maplebridge.bench.report.Ratios;
import io.maplebridge.bench.report.Rounds;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures an acknowledged POST beside the same POST refused by validation, with intake alone.
 * Arguments: {@code posts} of a round, {@code baseline}, {@code rounds}.
 */
public final class IntakeBench {

    private IntakeBench() {}

    public static void main(String[] arguments) {
        Options options = Options.of(arguments);
        int posts = options.number("posts", 500);
        try (Ground ground = Ground.prepare()) {
            List<FrontDoor> all = new ArrayList<>();
            try {
                options.releases().forEach(one -> all.add(FrontDoor.of(ground, one, posts)));
                var said = Rounds.of(options, all.stream().map(FrontDoor::subjects).toList());
                Markdown.head("Intake, rounds of %,d posts".formatted(posts), ground.describe());
                Ratios ratios = new Ratios(said);
                all.forEach(one -> ratios.of(one.acknowledged(), one.refused(), ""));
                FrontDoor now = all.getFirst();
                all.stream()
                        .skip(1)
                        .forEach(older -> ratios.of(now.acknowledged(), older.acknowledged(), ""));
                ratios.print();
                Markdown.spreads("a POST, p50", "microseconds", said);
            } finally {
                all.forEach(FrontDoor::close);
            }
        }
        System.exit(0);
    }
}
