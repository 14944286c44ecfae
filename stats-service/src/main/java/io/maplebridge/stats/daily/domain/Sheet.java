package io.maplebridge.stats.daily.domain;

import io.maplebridge.stats.figures.domain.FigureId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * For each cell, by how much it changes on which day. Reading it as of any day costs the days of
 * the year and not its cases. Equal facts make equal sheets, in whatever order they came.
 */
public final class Sheet {

    private final NavigableMap<Cell, Changes> cells = new TreeMap<>();

    /** Adds to one cell. */
    public void add(Cell cell, Changes changes) {
        Changes sum = cells.getOrDefault(cell, Changes.NONE).plus(changes);
        if (sum.isEmpty()) {
            cells.remove(cell);
        } else {
            cells.put(cell, sum);
        }
    }

    /** Adds every cell of another sheet. */
    public void addAll(Sheet other) {
        other.cells.forEach(this::add);
    }

    /** Takes every cell of another sheet off. */
    public void subtractAll(Sheet other) {
        other.cells.forEach((cell, changes) -> add(cell, changes.negated()));
    }

    public Sheet copy() {
        Sheet copy = new Sheet();
        copy.cells.putAll(cells);
        return copy;
    }

    /** The number at the end of that day. */
    public long upTo(Cell cell, LocalDate day) {
        return cells.getOrDefault(cell, Changes.NONE).upTo(day);
    }

    /** The number under each key that was ever counted. */
    SortedMap<String, Long> upTo(FigureId figure, String by, LocalDate day) {
        SortedMap<String, Long> numbers = new TreeMap<>();
        for (String key : keys(figure, by)) {
            numbers.put(key, upTo(new Cell(figure, by, key), day));
        }
        return numbers;
    }

    /** Every key under which the figure was ever counted. */
    NavigableSet<String> keys(FigureId figure, String by) {
        NavigableSet<String> keys = new TreeSet<>();
        for (Cell cell : cells.tailMap(new Cell(figure, by, "")).keySet()) {
            if (!cell.figure().equals(figure) || !cell.by().equals(by)) {
                break;
            }
            keys.add(cell.key());
        }
        return keys;
    }

    public SortedMap<Cell, Changes> cells() {
        return Collections.unmodifiableSortedMap(cells);
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /** How many changes it is of. */
    public long size() {
        return cells.values().stream().mapToLong(Changes::size).sum();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sheet that && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    @Override
    public String toString() {
        return cells.toString();
    }
}
