package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the rows or columns of an axis, now that it is known which keys there are. */
final class Unfold {

    private final AxisKeys declared;
    private final Map<String, Dimension> dimensions;
    private final Map<Dimension, List<String>> keys;
    private final KeyWords words;
    private final List<Strip> strips = new ArrayList<>();

    /**
     * @param keys of each dimension: those that are known, then those that were counted besides
     */
    Unfold(
            List<Line> axis,
            Map<String, Dimension> dimensions,
            Map<Dimension, List<String>> keys,
            KeyWords words) {
        declared = AxisKeys.of(axis);
        this.dimensions = dimensions;
        this.keys = keys;
        this.words = words;
        axis.forEach(line -> unfold(line, List.of(), null));
    }

    List<Strip> strips() {
        return List.copyOf(strips);
    }

    /**
     * @param subtotal what a 小计 of the group is about; null at the top, where it is everything
     */
    private void unfold(Line line, List<Wording> above, @Nullable List<Filter> subtotal) {
        switch (line) {
            case Line.Group group -> {
                List<Wording> path = under(above, group.name());
                List<Filter> within = union(group.lines());
                group.lines().forEach(inner -> unfold(inner, path, within));
            }
            case Line.Each each -> each(each, above);
            case Line.Leaf leaf -> {
                List<Filter> filters =
                        leaf.total() && subtotal != null ? subtotal : filters(leaf.choice());
                add(leaf, under(above, leaf.name()), filters);
            }
        }
    }

    private void each(Line.Each each, List<Wording> above) {
        Dimension by = dimension(each.choice());
        for (String key : keysOf(each.choice())) {
            List<Wording> path = under(above, words.name(by, key));
            List<Filter> filters = List.of(new Filter(by, Set.of(key)));
            if (each.lines().isEmpty()) {
                strips.add(
                        new Strip(path, each.code(), each.measure(), filters, false, each.unit()));
            }
            for (Line.Leaf leaf : each.lines()) {
                List<Filter> both = new ArrayList<>(filters);
                both.addAll(filters(leaf.choice()));
                add(leaf, under(path, leaf.name()), both);
            }
        }
    }

    private void add(Line.Leaf leaf, List<Wording> path, List<Filter> filters) {
        strips.add(
                new Strip(path, leaf.code(), leaf.measure(), filters, leaf.total(), leaf.unit()));
    }

    private List<Filter> filters(@Nullable Choice choice) {
        return choice == null
                ? List.of()
                : List.of(new Filter(dimension(choice), Set.copyOf(keysOf(choice))));
    }

    /** All that the lines of a group chose; nothing is narrowed where none chose anything. */
    private List<Filter> union(List<Line> lines) {
        Set<String> together = new LinkedHashSet<>();
        Choice one = null;
        for (Choice choice : AxisKeys.choices(lines)) {
            together.addAll(keysOf(choice));
            one = choice;
        }
        return one == null ? List.of() : List.of(new Filter(dimension(one), together));
    }

    private List<String> keysOf(Choice choice) {
        if (!choice.keys().isEmpty()) {
            return choice.keys();
        }
        List<String> all = keys.getOrDefault(dimension(choice), List.of());
        Set<String> chosen = choice.rest() ? declared.chosen(choice.by()) : Set.of();
        return all.stream().filter(key -> !chosen.contains(key)).toList();
    }

    private Dimension dimension(Choice choice) {
        return Objects.requireNonNull(dimensions.get(choice.by()), choice.by());
    }

    private static List<Wording> under(List<Wording> above, Wording name) {
        List<Wording> path = new ArrayList<>(above);
        path.add(name);
        return path;
    }
}
