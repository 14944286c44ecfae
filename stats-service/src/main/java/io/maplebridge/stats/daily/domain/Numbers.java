package io.maplebridge.stats.daily.domain;

import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.CarriedOver;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Tally;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads figures off the sheets of one town: its year's, and those of the years before. */
public final class Numbers {

    private static final Sheet NOTHING = new Sheet();

    private final NavigableMap<Integer, Sheet> byYear;

    public Numbers(SortedMap<Integer, Sheet> byYear) {
        this.byYear = new TreeMap<>(byYear);
    }

    /** The number itself. */
    public long of(Counted figure, AsOf asOf) {
        return switch (figure) {
            case Tally tally -> year(asOf.year()).upTo(Cell.total(tally.id()), asOf.day());
            case CarriedOver carried -> earlier(carried, asOf);
        };
    }

    /** The number under each key that was ever counted. */
    public SortedMap<String, Long> breakdown(Tally figure, AsOf asOf, Dimension by) {
        SortedMap<String, Long> numbers = new TreeMap<>();
        Sheet sheet = year(asOf.year());
        for (String key : sheet.keys(figure.id(), by)) {
            numbers.put(key, sheet.upTo(new Cell(figure.id(), by, key), asOf.day()));
        }
        return numbers;
    }

    private long earlier(CarriedOver carried, AsOf asOf) {
        Cell open = Cell.total(carried.open().id());
        return byYear.headMap(asOf.year()).values().stream()
                .mapToLong(sheet -> sheet.upTo(open, carried.dayOf(asOf)))
                .sum();
    }

    private Sheet year(int year) {
        return byYear.getOrDefault(year, NOTHING);
    }
}
