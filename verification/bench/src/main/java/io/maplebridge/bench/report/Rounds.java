package io.maplebridge.bench.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Subjects that take turns round by round: what else the machine does meets them all. The first
 * rounds warm up, the others count.
 */
public final class Rounds {

    private Rounds() {}

    /**
     * @param groups of subjects of which a later one needs what an earlier one did; which group
     *     begins changes from round to round
     */
    public static Map<String, Spread> of(Options options, List<List<Subject>> groups) {
        Map<String, List<Double>> said = new LinkedHashMap<>();
        groups.forEach(group -> group.forEach(one -> said.put(one.name(), new ArrayList<>())));
        for (int round = 0; round < options.warmUps() + options.rounds(); round++) {
            List<List<Subject>> order = round % 2 == 0 ? groups : groups.reversed();
            for (List<Subject> group : order) {
                for (Subject subject : group) {
                    double value = subject.round().getAsDouble();
                    System.err.printf("round %d, %s: %,.1f%n", round + 1, subject.name(), value);
                    if (round >= options.warmUps()) {
                        Objects.requireNonNull(said.get(subject.name())).add(value);
                    }
                }
            }
        }
        Map<String, Spread> spreads = new LinkedHashMap<>();
        said.forEach((name, values) -> spreads.put(name, new Spread(values)));
        return spreads;
    }
}
