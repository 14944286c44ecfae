package io.maplebridge.stats.daily.domain;

import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.CarriedOver;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Reads figures off the sheets of one town: its year's, and those of the years before. */
public final class Numbers {

    private record YearOfFamily(int year, String family) {}

    private final TownSheets sheets;

    /** A page asks for each of them hundreds of times. */
    private final Map<YearOfFamily, Sheet> asked = new HashMap<>();

    private final SortedSet<Integer> years;

    public Numbers(TownSheets sheets) {
        this.sheets = sheets;
        this.years = sheets.years();
    }

    /** The number itself. */
    public long of(Counted figure, AsOf asOf) {
        return switch (figure) {
            case Tally tally -> sheet(tally, asOf.year()).upTo(Cell.total(tally.id()), asOf.day());
            case CarriedOver carried ->
                    earlier(asOf).stream()
                            .mapToLong(
                                    year -> of(carried.open(), new AsOf(year, carried.dayOf(asOf))))
                            .sum();
        };
    }

    /** The number under each key that was ever counted. */
    public SortedMap<String, Long> breakdown(Tally figure, AsOf asOf, Dimension by) {
        return sheet(figure, asOf.year()).upTo(figure.id(), by.code(), asOf.day());
    }

    /** How many facts are behind the number under a key. */
    public long listed(Tally figure, AsOf asOf, Dimension by, String key) {
        Cell cell =
                figure.isCount()
                        ? Cell.of(figure.id(), by, key)
                        : Cell.listed(figure.id(), by, key);
        return sheet(figure, asOf.year()).upTo(cell, asOf.day());
    }

    /** The list behind a number, month by month. */
    public List<ListMonth> months(Counted figure, AsOf asOf) {
        return switch (figure) {
            case Tally tally -> months(tally, asOf.year(), asOf.day());
            case CarriedOver carried ->
                    earlier(asOf).stream()
                            .flatMap(year ->
                                    months(carried.open(), year, carried.dayOf(asOf)).stream())
                            .toList();
        };
    }

    private List<ListMonth> months(Tally tally, int year, LocalDate day) {
        Sheet sheet = sheet(tally, year);
        List<ListMonth> months = new ArrayList<>();
        SortedMap<String, Long> counts =
                new TreeMap<>(sheet.upTo(tally.id(), Cell.MONTHS_OF_LIST, day));
        SortedMap<String, Long> left =
                sheet.upTo(tally.id(), Cell.MONTHS_OF_LEAVING, Span.FOREVER)
                        .tailMap(day.toString().substring(0, 7));
        counts.forEach((month, count) -> {
            if (count > 0) {
                months.add(ListMonth.of(tally.id(), year, day, month, count, left.keySet()));
            }
        });
        return months;
    }

    private List<Integer> earlier(AsOf asOf) {
        return years.headSet(asOf.year()).stream().filter(year -> year != Spans.NO_YEAR).toList();
    }

    private Sheet sheet(Tally figure, int year) {
        String family = figure.id().family();
        return asked.computeIfAbsent(
                new YearOfFamily(year, family), absent -> sheets.sheet(year, family));
    }
}
