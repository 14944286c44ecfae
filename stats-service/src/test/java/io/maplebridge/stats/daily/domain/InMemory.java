package io.maplebridge.stats.daily.domain;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sheets that are kept nowhere. */
final class InMemory {

    private InMemory() {}

    static TownSheets sheets(String town, SortedMap<SheetId, Sheet> all) {
        return new TownSheets() {
            @Override
            public Sheet sheet(int year, String family) {
                return all.getOrDefault(new SheetId(town, year, family), new Sheet());
            }

            @Override
            public SortedSet<Integer> years() {
                SortedSet<Integer> years = new TreeSet<>();
                all.keySet().forEach(id -> years.add(id.year()));
                return years;
            }
        };
    }
}
