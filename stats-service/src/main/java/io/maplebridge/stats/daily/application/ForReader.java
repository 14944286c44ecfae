package io.maplebridge.stats.daily.application;

import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.stats.daily.domain.KeptBack;
import io.maplebridge.stats.daily.domain.SheetSums;
import io.maplebridge.stats.daily.domain.TownSheets;
import io.maplebridge.stats.facts.domain.FactId;
import io.maplebridge.stats.figures.domain.FigureFamily;
import io.maplebridge.stats.figures.domain.Registry;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What the person at work is shown of a town: everything but what accuses their unit or one it
 * stands in (信访工作条例 46 (五)). The few rows that are kept back are asked for each time, after the
 * partitions: a number may for a moment be short of one that is being counted, never show it.
 */
@Component
public class ForReader {

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

    /** The sheets of a town up to a year. */
    public TownSheets sheets(String town, int year, Collection<PartitionState> counted) {
        return keptBack(town, counted)
                .off(
                        town,
                        sheets.ofTown(town, year, counted),
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
