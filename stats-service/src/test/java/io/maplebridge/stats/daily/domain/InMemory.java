package io.maplebridge.stats.daily.domain;

import io.maplebridge.stats.figures.domain.Tally;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sheets that are kept nowhere. */
public final class InMemory {

    private InMemory() {}

    public static TownSheets sheets(String town, SortedMap<SheetId, Sheet> all) {
        return new TownSheets() {
            @Override
            public Sheet sheet(int month, String family) {
                return all.getOrDefault(new SheetId(town, month, family), new Sheet());
            }

            @Override
            public SortedSet<Integer> months() {
                SortedSet<Integer> months = new TreeSet<>();
                all.keySet().forEach(id -> months.add(id.month()));
                return months;
            }
        };
    }

    /** What belongs to some days, from these spans. */
    public static SomeDays days(String town, List<Span> spans, List<Tally> tallies) {
        return (first, last) -> {
            SheetSums sums = new SheetSums(tallies);
            sums.add(
                    town,
                    spans.stream()
                            .filter(span -> !span.belongs().isBefore(first))
                            .filter(span -> !span.belongs().isAfter(last))
                            .toList());
            Map<String, Sheet> sheets = new HashMap<>();
            sums.sheets().forEach((id, sheet) -> sheets.put(id.family(), sheet));
            return sheets;
        };
    }
}
