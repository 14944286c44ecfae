package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.CheckReading;
import io.maplebridge.stats.daily.domain.Numbers;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.Quotient;
import io.maplebridge.stats.figures.domain.Registry;
import io.maplebridge.stats.figures.domain.Tally;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.springframework.stereotype.Component;

/** Reads every figure off the sheets: it costs the days of the year, not its cases. */
@Component
public class ReadFigures {

    private final Registry registry;
    private final Sheets sheets;
    private final ReadFreshness freshness;

    ReadFigures(Registry registry, Sheets sheets, ReadFreshness freshness) {
        this.registry = registry;
        this.sheets = sheets;
        this.freshness = freshness;
    }

    public FiguresAsOf of(String town, AsOf asOf) {
        Freshness known = freshness.now();
        Numbers numbers = new Numbers(sheets.upTo(town, asOf.year()));
        return new FiguresAsOf(
                town,
                asOf,
                known,
                registry.figures().stream().map(figure -> read(figure, numbers, asOf)).toList(),
                registry.checks().stream()
                        .map(check -> CheckReading.of(check, numbers, asOf))
                        .toList());
    }

    /** The years of which there is anything to read. */
    public SortedSet<Integer> years(String town) {
        return sheets.years(town);
    }

    private static FigureReading read(Figure figure, Numbers numbers, AsOf asOf) {
        return switch (figure) {
            case Counted counted ->
                    new FigureReading.Count(
                            counted,
                            numbers.of(counted, asOf),
                            counted instanceof Tally tally
                                    ? breakdowns(tally, numbers, asOf)
                                    : Map.of());
            case Quotient quotient ->
                    new FigureReading.Divided(
                            quotient,
                            numbers.of(quotient.numerator(), asOf),
                            numbers.of(quotient.denominator(), asOf));
        };
    }

    private static Map<Dimension, SortedMap<String, Long>> breakdowns(
            Tally tally, Numbers numbers, AsOf asOf) {
        Map<Dimension, SortedMap<String, Long>> breakdowns = new EnumMap<>(Dimension.class);
        for (Dimension by : tally.dimensions()) {
            breakdowns.put(by, numbers.breakdown(tally, asOf, by));
        }
        return breakdowns;
    }
}
