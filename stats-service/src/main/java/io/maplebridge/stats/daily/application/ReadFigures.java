package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.CheckReading;
import io.maplebridge.stats.daily.domain.Numbers;
import io.maplebridge.stats.daily.domain.SheetId;
import io.maplebridge.stats.daily.domain.Spans;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Quotient;
import io.maplebridge.stats.figures.domain.Registry;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/** Reads every figure off the sheets: it costs the days of the year, not its cases. */
@Component
public class ReadFigures {

    private static final int LOOKS = 3;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Registry registry;
    private final ForReader reader;
    private final Partitions partitions;
    private final ReadFreshness freshness;

    ReadFigures(
            Registry registry, ForReader reader, Partitions partitions, ReadFreshness freshness) {
        this.registry = registry;
        this.reader = reader;
        this.partitions = partitions;
        this.freshness = freshness;
    }

    /**
     * Sheets are folded one after the other and may be newer than the positions, so a check that
     * does not hold may be one half of a batch: it is looked at again before it is said.
     */
    public FiguresAsOf of(String town, AsOf asOf) {
        FiguresAsOf read = once(town, asOf);
        for (int look = 1; look < LOOKS && !read.addsUp(); look++) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            read = once(town, asOf);
        }
        return read;
    }

    private FiguresAsOf once(String town, AsOf asOf) {
        Map<LogPartition, PartitionState> states = partitions.states();
        Freshness known = freshness.of(town, states);
        Numbers numbers = reader.numbers(town, states.values());
        List<Figure> figures = registry.figures(asOf.period());
        return new FiguresAsOf(
                town,
                asOf,
                known,
                figures.stream().map(figure -> read(figure, numbers, asOf, true)).toList(),
                earlier(figures, numbers, asOf.yearBefore()),
                earlier(figures, numbers, asOf.before()),
                registry.checks(asOf.period()).stream()
                        .map(check -> CheckReading.of(check, numbers, asOf))
                        .toList());
    }

    /** Without breakdowns: of those that were in use then. */
    private static Map<FigureId, FigureReading> earlier(
            List<Figure> figures, Numbers numbers, AsOf asOf) {
        Map<FigureId, FigureReading> earlier = new HashMap<>();
        for (Figure figure : figures) {
            if (figure.validity().holdsIn(asOf.period())) {
                earlier.put(figure.id(), read(figure, numbers, asOf, false));
            }
        }
        return earlier;
    }

    /** The years of which there is anything to read. */
    public SortedSet<Integer> years(String town) {
        SortedSet<Integer> years = new TreeSet<>();
        for (int month : reader.months(town, partitions.states().values())) {
            if (month != Spans.NO_MONTH) {
                years.add(SheetId.yearOf(month));
            }
        }
        return years;
    }

    private static FigureReading read(
            Figure figure, Numbers numbers, AsOf asOf, boolean brokenDown) {
        return switch (figure) {
            case Counted counted ->
                    new FigureReading.Count(
                            counted,
                            numbers.of(counted, asOf),
                            brokenDown ? breakdowns(counted, numbers, asOf) : Map.of());
            case Quotient quotient ->
                    new FigureReading.Divided(
                            quotient,
                            numbers.of(quotient.numerator(), asOf),
                            numbers.of(quotient.denominator(), asOf));
        };
    }

    private static Map<Dimension, SortedMap<String, Long>> breakdowns(
            Counted counted, Numbers numbers, AsOf asOf) {
        Map<Dimension, SortedMap<String, Long>> breakdowns = new LinkedHashMap<>();
        for (Dimension by : counted.dimensions()) {
            breakdowns.put(by, numbers.breakdown(counted, asOf, by));
        }
        return breakdowns;
    }
}
