package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.figures.domain.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the lines of one axis chose of each breakdown. */
record AxisKeys(Map<String, List<Choice>> byDimension) {

    static AxisKeys of(List<Line> axis) {
        return new AxisKeys(choices(axis).stream().collect(Collectors.groupingBy(Choice::by)));
    }

    static List<Choice> choices(List<Line> lines) {
        List<Choice> choices = new ArrayList<>();
        for (Line line : lines) {
            switch (line) {
                case Line.Group group -> choices.addAll(choices(group.lines()));
                case Line.Each each -> {
                    choices.add(each.choice());
                    each.lines().forEach(leaf -> add(leaf, choices));
                }
                case Line.Leaf leaf -> add(leaf, choices);
            }
        }
        return choices;
    }

    private static void add(Line.Leaf leaf, List<Choice> choices) {
        Choice choice = leaf.choice();
        if (choice != null) {
            choices.add(choice);
        }
    }

    static List<Line.Leaf> leaves(List<Line> lines) {
        Function<Line, List<Line.Leaf>> leaves =
                line ->
                        switch (line) {
                            case Line.Group group -> leaves(group.lines());
                            case Line.Each each ->
                                    each.lines().isEmpty() ? List.of(asLeaf(each)) : each.lines();
                            case Line.Leaf leaf -> List.of(leaf);
                        };
        return lines.stream().map(leaves).flatMap(List::stream).toList();
    }

    private static Line.Leaf asLeaf(Line.Each each) {
        return new Line.Leaf(
                each.at(),
                each.code(),
                new Wording("", ""),
                each.measure(),
                each.choice(),
                false,
                each.unit());
    }

    /** Those that some line names. */
    Set<String> chosen(String by) {
        return byDimension.getOrDefault(by, List.of()).stream()
                .flatMap(choice -> choice.keys().stream())
                .collect(Collectors.toSet());
    }

    /** Whether every key is on some line: only then do the lines add up to the whole. */
    boolean isWhole() {
        return byDimension.size() == 1
                && byDimension.values().iterator().next().stream()
                        .anyMatch(choice -> choice.rest() || choice.isAll());
    }
}
