package io.maplebridge.stats.daily.domain;

import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.FigureId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * For each cell, by how much it changes on which day. The number as of a day is the sum of the
 * changes up to it, so any day costs the days of the year and not its cases. Days that come to
 * nothing are not kept: equal cases make equal sheets, in whatever order they were folded in.
 */
public final class Sheet {

    private final NavigableMap<Cell, NavigableMap<LocalDate, Long>> changes = new TreeMap<>();

    public void add(Cell cell, LocalDate day, long change) {
        if (change == 0) {
            return;
        }
        NavigableMap<LocalDate, Long> days =
                changes.computeIfAbsent(cell, absent -> new TreeMap<>());
        days.merge(day, change, (a, b) -> a + b == 0 ? null : Long.valueOf(a + b));
        if (days.isEmpty()) {
            changes.remove(cell);
        }
    }

    /** Adds every change of another sheet. */
    public void addAll(Sheet other) {
        addAll(other, 1);
    }

    void subtractAll(Sheet other) {
        addAll(other, -1);
    }

    private void addAll(Sheet other, int sign) {
        other.changes.forEach(
                (cell, days) -> days.forEach((day, change) -> add(cell, day, sign * change)));
    }

    /** The number at the end of that day. */
    public long upTo(Cell cell, LocalDate day) {
        NavigableMap<LocalDate, Long> days = changes.get(cell);
        if (days == null) {
            return 0;
        }
        return days.headMap(day, true).values().stream().mapToLong(Long::longValue).sum();
    }

    /** Every key under which the figure was ever counted. */
    NavigableSet<String> keys(FigureId figure, Dimension by) {
        NavigableSet<String> keys = new TreeSet<>();
        for (Cell cell : changes.tailMap(new Cell(figure, by, "")).keySet()) {
            if (!cell.figure().equals(figure) || cell.by() != by) {
                break;
            }
            keys.add(cell.key());
        }
        return keys;
    }

    public SortedMap<Cell, NavigableMap<LocalDate, Long>> changes() {
        return Collections.unmodifiableSortedMap(changes);
    }

    Map<LocalDate, Long> changesOf(Cell cell) {
        return Collections.unmodifiableMap(changes.getOrDefault(cell, new TreeMap<>()));
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sheet that && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return changes.hashCode();
    }

    @Override
    public String toString() {
        return changes.toString();
    }
}
