package io.maplebridge.stats.daily.application;

import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.stats.daily.domain.KeptBack;
import io.maplebridge.stats.daily.domain.Numbers;
import io.maplebridge.stats.daily.domain.SheetSums;
import io.maplebridge.stats.daily.domain.Span;
import io.maplebridge.stats.daily.domain.TownSheets;
import io.maplebridge.stats.facts.domain.FactId;
import io.maplebridge.stats.figures.domain.FigureFamily;
import io.maplebridge.stats.figures.domain.Period;
import io.maplebridge.stats.figures.domain.Registry;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * What the person at work is shown of a town: everything but what accuses their unit or one it
 * stands in (信访工作条例 46 (五)). The few rows that are kept back are asked for each time, after the
 * partitions: a number may for a moment be short of one that is being counted, never show it.
 */
@Component
public class ForReader {

    private static final int LAST_MONTH = 999_912;

    private final Registry registry;
    private final Rows rows;
    private final Sheets sheets;
    private final CurrentPerson person;
    private final Reference reference;

    ForReader(
            Registry registry,
            Rows rows,
            Sheets sheets,
            CurrentPerson person,
            Reference reference) {
        this.registry = registry;
        this.rows = rows;
        this.sheets = sheets;
        this.person = person;
        this.reference = reference;
    }

    /** The numbers of a town. */
    public Numbers numbers(String town, Collection<PartitionState> counted) {
        KeptBack keptBack = keptBack(town, counted);
        return new Numbers(
                sheets(town, counted, keptBack),
                new DaysOfTown(rows, registry.tallies(), town, counted, keptBack.facts()));
    }

    /** The numbers of a town, kept from nobody: what is frozen is whole. */
    public Numbers whole(String town, Collection<PartitionState> counted) {
        return new Numbers(
                sheets.ofTown(town, LAST_MONTH, counted),
                new DaysOfTown(rows, registry.tallies(), town, counted, Set.of()));
    }

    /**
     * Shows what belongs to the days of a period, one span after the other: what no sheet has, such
     * as two breakdowns at once. Month by month, so that no more is held at a time.
     */
    public void eachSpan(
            String town, Period period, Collection<PartitionState> counted, Consumer<Span> shown) {
        Set<FactId> keptBack = keptBack(town, counted).facts();
        for (YearMonth month : period.months()) {
            Period part = period.within(month);
            rows.belongingTo(town, part.from(), part.to(), counted)
                    .forEach((id, row) -> {
                        if (!keptBack.contains(id) && row.town().equals(town)) {
                            row.spans().stream()
                                    .filter(span -> part.contains(span.belongs()))
                                    .forEach(shown);
                        }
                    });
        }
    }

    /** The months of which there is anything, as sheets name them. */
    public SortedSet<Integer> months(String town, Collection<PartitionState> counted) {
        return sheets(town, counted, keptBack(town, counted)).months();
    }

    private TownSheets sheets(String town, Collection<PartitionState> counted, KeptBack keptBack) {
        return keptBack.off(
                town,
                sheets.ofTown(town, LAST_MONTH, counted),
                registry.families().stream().map(FigureFamily::code).toList());
    }

    /** The facts that are kept from whoever asks, and what they add. */
    public KeptBack keptBack(String town, Collection<PartitionState> counted) {
        Set<String> units = person.find().map(Person::units).orElse(Set.of());
        if (units.isEmpty()) {
            return KeptBack.NOTHING;
        }
        Map<FactId, KnownRow> kept = rows.keptFrom(town, units(), counted);
        SheetSums sums = new SheetSums(registry.tallies());
        kept.values().forEach(row -> sums.add(town, row.spans()));
        return new KeptBack(kept.keySet(), sums.sheets());
    }

    /** The units of whoever asks, and all that they stand in: what accuses these is kept back. */
    public Set<String> units() {
        return reference.units().withAbove(person.find().map(Person::units).orElse(Set.of()));
    }
}
