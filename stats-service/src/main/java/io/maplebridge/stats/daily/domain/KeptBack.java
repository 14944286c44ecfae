package io.maplebridge.stats.daily.domain;

import io.maplebridge.stats.facts.domain.FactId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is kept from whoever asks, since it accuses a unit of theirs 检举控告: these facts, and what
 * they add to the sheets. Taken off the sheets as they are read, so that numbers, breakdowns, lists
 * and checks all leave it out and still add up.
 */
public record KeptBack(Set<FactId> facts, Map<SheetId, Sheet> sheets) {

    public static final KeptBack NOTHING = new KeptBack(Set.of(), Map.of());

    public KeptBack {
        facts = Set.copyOf(facts);
        sheets = Map.copyOf(sheets);
    }

    /**
     * The sheets of a town without it.
     *
     * @param families of all figures
     */
    public TownSheets off(String town, TownSheets whole, List<String> families) {
        if (sheets.isEmpty()) {
            return whole;
        }
        return new TownSheets() {
            @Override
            public Sheet sheet(int month, String family) {
                return without(new SheetId(town, month, family), whole.sheet(month, family));
            }

            // A month of which nothing else is known is none that is known.
            @Override
            public SortedSet<Integer> months() {
                SortedSet<Integer> months = new TreeSet<>(whole.months());
                months.removeIf(month ->
                        touches(month)
                                && families.stream()
                                        .allMatch(family -> sheet(month, family).isEmpty()));
                return months;
            }
        };
    }

    private boolean touches(int month) {
        return sheets.keySet().stream().anyMatch(id -> id.month() == month);
    }

    /** This sheet without what is kept back of it. */
    public Sheet without(SheetId id, Sheet whole) {
        Sheet keptBack = sheets.get(id);
        if (keptBack == null) {
            return whole;
        }
        Sheet rest = whole.copy();
        rest.subtractAll(keptBack);
        return rest;
    }
}
