package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Stock;
import io.maplebridge.stats.figures.domain.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether the figures of a form are broken down by what its lines choose. */
final class CheckBreakdowns {

    private final BiPredicate<Dimension, String> isKey;
    private final List<Refusal> refusals = new ArrayList<>();

    CheckBreakdowns(BiPredicate<Dimension, String> isKey) {
        this.isKey = isKey;
    }

    List<Refusal> of(TableForm form) {
        Set<Counted> figures = AskedFigures.of(form).figures();
        breakdowns(form.rows(), figures);
        breakdowns(form.columns(), figures);
        if (refusals.isEmpty()) {
            crossings(form, figures);
        }
        return refusals;
    }

    private void refuse(String at, String zh, String en) {
        refusals.add(new Refusal(at, new Wording(zh, en)));
    }

    private void breakdowns(List<Line> axis, Set<Counted> figures) {
        for (Line.Leaf leaf : AxisKeys.leaves(axis)) {
            Choice choice = leaf.choice();
            if (choice != null) {
                breakdown(leaf.at(), choice, own(leaf, figures));
            }
        }
        axis.forEach(line -> headed(line, figures));
    }

    /** What narrows the lines below a heading. */
    private void headed(Line line, Set<Counted> figures) {
        switch (line) {
            case Line.Group group -> group.lines().forEach(inner -> headed(inner, figures));
            case Line.Each each when !each.lines().isEmpty() -> {
                Set<Counted> own = new LinkedHashSet<>();
                each.lines().forEach(leaf -> own.addAll(own(leaf, figures)));
                breakdown(each.at(), each.choice(), own);
            }
            default -> {}
        }
    }

    private static Set<Counted> own(Line.Leaf leaf, Set<Counted> figures) {
        List<Counted> own = leaf.measure().counted();
        return own.isEmpty() ? figures : Set.copyOf(own);
    }

    private void breakdown(String at, Choice choice, Set<Counted> figures) {
        Set<Dimension> found = new HashSet<>();
        for (Counted figure : figures) {
            Dimension by = dimension(figure, choice.by());
            if (by == null) {
                refuse(
                        at,
                        "指标 " + figure.id() + " 不能按 " + choice.by() + " 细分",
                        "the figure " + figure.id() + " is not broken down by " + choice.by());
                return;
            }
            found.add(by);
        }
        if (found.size() > 1) {
            refuse(
                    at,
                    "各指标的 " + choice.by() + " 不是同一套",
                    "the figures do not have the same " + choice.by());
            return;
        }
        for (Dimension by : found) {
            unknownKeys(choice, by)
                    .forEach(key ->
                            refuse(
                                    at,
                                    by.head().zh() + "里没有 " + key,
                                    "there is no " + key + " among " + choice.by()));
        }
    }

    private List<String> unknownKeys(Choice choice, Dimension by) {
        return choice.keys().stream().filter(key -> !isKey.test(by, key)).toList();
    }

    private static @Nullable Dimension dimension(Counted figure, String code) {
        return figure.dimensions().stream()
                .filter(by -> by.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Two breakdowns at once at most, different ones, and never of what stands at a day. */
    private void crossings(TableForm form, Set<Counted> figures) {
        Set<String> down = by(form.rows());
        for (Line.Leaf column : AxisKeys.leaves(form.columns())) {
            Set<String> over = new HashSet<>(by(containing(form.columns(), column)));
            if (over.stream().anyMatch(down::contains) || over.size() > 1) {
                refuse(
                        column.at(),
                        "同一格里一种细分只能用一次，每个方向只能用一种",
                        "a cell may be of each breakdown once, and each side of one only");
            } else if (!over.isEmpty() && !down.isEmpty()) {
                own(column, figures).stream()
                        .filter(Stock.class::isInstance)
                        .forEach(stock ->
                                refuse(
                                        column.at(),
                                        "时点结存 " + stock.id() + " 不能同时按两种细分",
                                        "what stands at a day, "
                                                + stock.id()
                                                + ", has no two breakdowns at once"));
            }
        }
        if (down.size() > 1) {
            refuse("/rows", "行只能用一种细分", "rows may be of one breakdown only");
        }
    }

    private static Set<String> by(List<Line> lines) {
        return AxisKeys.choices(lines).stream().map(Choice::by).collect(Collectors.toSet());
    }

    /** The line with its heading: it narrows what stands under it. */
    private static List<Line> containing(List<Line> lines, Line.Leaf leaf) {
        for (Line line : lines) {
            switch (line) {
                case Line.Each each when AxisKeys.leaves(List.of(each)).contains(leaf) -> {
                    return List.of(each);
                }
                case Line.Group group -> {
                    List<Line> within = containing(group.lines(), leaf);
                    if (!within.isEmpty()) {
                        return within;
                    }
                }
                default -> {
                    if (line.equals(leaf)) {
                        return List.of(line);
                    }
                }
            }
        }
        return List.of();
    }
}
