package io.maplebridge.stats.daily.domain;

import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Stock;
import io.maplebridge.stats.figures.domain.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads figures off the sheets of one town: those of the months of the period, or, of a stock, of
 * all months up to its day. Months of which the period has a part are read from the days
 * themselves.
 */
public final class Numbers {

    /** A figure as sheets have it, and how it is to be read. */
    private record Reading(FigureId figure, LocalDate first, LocalDate last, LocalDate day) {

        static Reading of(Counted counted, AsOf asOf) {
            return switch (counted) {
                case Tally tally ->
                        new Reading(
                                tally.id(), asOf.period().from(), asOf.period().to(), asOf.day());
                case Stock stock ->
                        new Reading(
                                stock.open().id(),
                                LocalDate.MIN,
                                stock.lastBelonging(asOf),
                                stock.dayOf(asOf));
            };
        }
    }

    private record Broken(Reading reading, String by) {}

    private final SheetsOfDays sheets;

    /** A page asks for each of them again: in lines, in sums, in checks. */
    private final Map<Broken, SortedMap<String, Long>> breakdowns = new HashMap<>();

    public Numbers(TownSheets sheets, SomeDays days) {
        this.sheets = new SheetsOfDays(sheets, days);
    }

    /** The number itself. */
    public long of(Counted figure, AsOf asOf) {
        Reading reading = Reading.of(figure, asOf);
        return sum(reading, Cell.total(reading.figure()));
    }

    private long sum(Reading reading, Cell cell) {
        long sum = 0;
        for (SheetsOfDays.Part part : parts(reading)) {
            sum += part.sheet().upTo(cell, reading.day());
        }
        return sum;
    }

    private List<SheetsOfDays.Part> parts(Reading reading) {
        return sheets.of(reading.figure().family(), reading.first(), reading.last());
    }

    /** The number under each key that was ever counted. */
    public SortedMap<String, Long> breakdown(Counted figure, AsOf asOf, Dimension by) {
        return breakdowns.computeIfAbsent(
                new Broken(Reading.of(figure, asOf), by.code()), this::breakdown);
    }

    private SortedMap<String, Long> breakdown(Broken asked) {
        Reading reading = asked.reading();
        SortedMap<String, Long> numbers = new TreeMap<>();
        for (SheetsOfDays.Part part : parts(reading)) {
            part.sheet().addUpTo(reading.figure(), asked.by(), reading.day(), numbers);
        }
        return numbers;
    }

    /** How many lines are behind the number under a key. */
    public long listed(Counted figure, AsOf asOf, Dimension by, String key) {
        Reading reading = Reading.of(figure, asOf);
        return sum(
                reading,
                figure.isCount()
                        ? Cell.of(reading.figure(), by, key)
                        : Cell.listed(reading.figure(), by, key));
    }

    /** The list behind a number, month by month. */
    public List<ListPart> list(Counted figure, AsOf asOf) {
        Reading reading = Reading.of(figure, asOf);
        FigureId id = reading.figure();
        Cell lines = figure.isCount() ? Cell.total(id) : Cell.listed(id);
        List<ListPart> list = new ArrayList<>();
        for (SheetsOfDays.Part part : parts(reading)) {
            long count = part.sheet().upTo(lines, reading.day());
            if (count > 0) {
                list.add(
                        new ListPart(
                                id,
                                part.first(),
                                part.last(),
                                reading.day(),
                                count,
                                part.sheet().monthsOfLeaving(id, reading.day())));
            }
        }
        return list;
    }
}
