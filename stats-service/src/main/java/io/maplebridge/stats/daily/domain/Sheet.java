package io.maplebridge.stats.daily.domain;

import io.maplebridge.stats.figures.domain.FigureId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * For each cell, by how much it changes on which day. Reading it as of any day costs the days of
 * the year and not its cases. Equal facts make equal sheets, in whatever order they came.
 */
public final class Sheet {

    private final Map<Breakdown, NavigableMap<String, Changes>> breakdowns = new HashMap<>();

    /** Those that are another sheet's as well, and copied before they are changed. */
    private final Set<Breakdown> shared = new HashSet<>();

    /** Adds to one cell. */
    public void add(Cell cell, Changes changes) {
        add(cell.breakdown(), cell.key(), changes);
    }

    /** Adds to the cell of one key. */
    public void add(Breakdown breakdown, String key, Changes changes) {
        if (shared.remove(breakdown)) {
            breakdowns.computeIfPresent(breakdown, (of, keys) -> new TreeMap<>(keys));
        }
        NavigableMap<String, Changes> keys =
                breakdowns.computeIfAbsent(breakdown, absent -> new TreeMap<>());
        Changes before = keys.get(key);
        Changes sum = before == null ? changes : before.plus(changes);
        if (!sum.isEmpty()) {
            keys.put(key, sum);
        } else if (before != null) {
            keys.remove(key);
        }
        if (keys.isEmpty()) {
            breakdowns.remove(breakdown);
        }
    }

    /** Adds every cell of another sheet. */
    public void addAll(Sheet other) {
        other.breakdowns.forEach(
                (breakdown, keys) -> keys.forEach((key, changes) -> add(breakdown, key, changes)));
    }

    /** Takes every cell of another sheet off. */
    public void subtractAll(Sheet other) {
        other.breakdowns.forEach((breakdown, keys) ->
                keys.forEach((key, changes) -> add(breakdown, key, changes.negated())));
    }

    /** Another one to go on with; this one is not to be added to any more. */
    public Sheet copy() {
        Sheet copy = new Sheet();
        copy.breakdowns.putAll(breakdowns);
        copy.shared.addAll(breakdowns.keySet());
        return copy;
    }

    /** The number at the end of that day. */
    public long upTo(Cell cell, LocalDate day) {
        return keys(cell.breakdown()).getOrDefault(cell.key(), Changes.NONE).upTo(day);
    }

    /** Adds the number under each key that was ever counted. */
    void addUpTo(FigureId figure, String by, LocalDate day, SortedMap<String, Long> numbers) {
        keys(new Breakdown(figure, by))
                .forEach((key, changes) -> numbers.merge(key, changes.upTo(day), Long::sum));
    }

    /** The months from that of the day on in which facts left the list of a figure. */
    List<String> monthsOfLeaving(FigureId figure, LocalDate day) {
        String month = YearMonth.from(day).toString();
        return List.copyOf(
                keys(new Breakdown(figure, Cell.MONTHS_OF_LEAVING)).tailMap(month, true).keySet());
    }

    private NavigableMap<String, Changes> keys(Breakdown breakdown) {
        return breakdowns.getOrDefault(breakdown, Collections.emptyNavigableMap());
    }

    /** The cells of each breakdown by their keys. */
    public Map<Breakdown, NavigableMap<String, Changes>> breakdowns() {
        return Collections.unmodifiableMap(breakdowns);
    }

    public SortedMap<Cell, Changes> cells() {
        SortedMap<Cell, Changes> cells = new TreeMap<>();
        breakdowns.forEach((breakdown, keys) ->
                keys.forEach((key, changes) -> cells.put(Cell.of(breakdown, key), changes)));
        return cells;
    }

    public boolean isEmpty() {
        return breakdowns.isEmpty();
    }

    /** How many changes it is of. */
    public long size() {
        return breakdowns.values().stream()
                .flatMap(keys -> keys.values().stream())
                .mapToLong(Changes::size)
                .sum();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sheet that && breakdowns.equals(that.breakdowns);
    }

    @Override
    public int hashCode() {
        return breakdowns.hashCode();
    }

    @Override
    public String toString() {
        return cells().toString();
    }
}
