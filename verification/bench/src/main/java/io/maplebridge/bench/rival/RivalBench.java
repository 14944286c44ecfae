package io.maplebridge.bench.rival;

import io.maplebridge.bench.house.Ground;
import io.maplebridge.bench.house.Release;
import io.maplebridge.bench.lives.Submissions;
import io.maplebridge.bench.report.Markdown;
import io.maplebridge.bench.report.Options;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts the product and the rival under the same kill script and counts what was lost, doubled and
 * wrong. Arguments: {@code kills}, {@code seed}, {@code baseline}. It ends with an error when the
 * product's counts are not all 0.
 */
public final class RivalBench {

    private RivalBench() {}

    public static void main(String[] arguments) {
        Options options = Options.of(arguments);
        KillScript script =
                new KillScript(options.number("seed", 20_231_218), options.number("kills", 10));
        List<Contestant.Outcome> outcomes = new ArrayList<>();
        try (Ground ground = Ground.prepare()) {
            for (Release release : options.releases()) {
                try (Contestant house = new House(ground, release)) {
                    outcomes.add(outcome(house, script));
                }
            }
            try (Contestant rival = new Rival(ground)) {
                outcomes.add(outcome(rival, script));
            }
            print(ground, script, outcomes);
        }
        Contestant.Outcome now = outcomes.getFirst();
        System.exit(now.lost() + now.doubled() + now.wrong() == 0 ? 0 : 1);
    }

    private static Contestant.Outcome outcome(Contestant contestant, KillScript script) {
        KillScript.Model model = contestant.run(script);
        List<String> cases = contestant.cases();
        Set<String> there = new HashSet<>(cases);
        int lost =
                (int)
                        IntStream.range(0, model.submissions())
                                .filter(at -> !there.contains(Submissions.id(at).toString()))
                                .count();
        var shown = contestant.petitionsByVillage();
        Set<String> villages = new HashSet<>(shown.keySet());
        villages.addAll(model.byVillage().keySet());
        int wrong =
                (int)
                        villages.stream()
                                .filter(at ->
                                        !Objects.equals(shown.get(at), model.byVillage().get(at)))
                                .count();
        return new Contestant.Outcome(
                contestant.name(), model.submissions(), lost, cases.size() - there.size(), wrong);
    }

    private static void print(Ground ground, KillScript script, List<Contestant.Outcome> outcomes) {
        Markdown.head(
                "kill -9, %d times, a fifth of the submissions delivered again"
                        .formatted(script.kills()),
                ground.describe());
        Markdown.table(
                List.of("who", "submissions", "lost", "doubled", "wrong figures"),
                outcomes.stream()
                        .map(one ->
                                Stream.concat(
                                                Stream.of(one.name()),
                                                Stream.of(
                                                                one.submissions(),
                                                                one.lost(),
                                                                one.doubled(),
                                                                one.wrong())
                                                        .map(String::valueOf))
                                        .toList())
                        .toList());
    }
}
