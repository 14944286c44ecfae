package io.maplebridge.stats.daily.domain;

import io.maplebridge.stats.facts.domain.CaseId;
import io.maplebridge.stats.facts.domain.FactRow;
import io.maplebridge.stats.figures.domain.Tally;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rows of one partition and the sheets folded from them, as its one owner holds them. A newer
 * version of a case takes the place of the older one; the same or an older one changes nothing, so
 * a record may come any number of times and in any order.
 */
public final class PartitionFold {

    private final List<Tally> tallies;
    private final Map<CaseId, FactRow> rows = new HashMap<>();
    private final NavigableMap<TownYear, Sheet> sheets = new TreeMap<>();

    public PartitionFold(List<Tally> tallies) {
        this.tallies = tallies;
    }

    /** Folds all of them in. */
    public static PartitionFold of(List<Tally> tallies, Iterable<FactRow> rows) {
        PartitionFold fold = new PartitionFold(tallies);
        rows.forEach(fold::fold);
        return fold;
    }

    /**
     * Puts a row in the place of its older version.
     *
     * @return the sheets that changed; none when the row is not newer
     */
    public Set<TownYear> fold(FactRow row) {
        if (!isNews(row)) {
            return Set.of();
        }
        FactRow older = rows.put(row.caseId(), row);
        Set<TownYear> touched = new TreeSet<>();
        if (older != null) {
            touched.addAll(apply(RowChanges.of(older, tallies), false));
        }
        touched.addAll(apply(RowChanges.of(row, tallies), true));
        return touched;
    }

    /** True when the case is unknown or known only in an older version. */
    public boolean isNews(FactRow row) {
        FactRow known = rows.get(row.caseId());
        return known == null || row.isNewerThan(known);
    }

    private Set<TownYear> apply(SortedMap<TownYear, Sheet> changes, boolean adding) {
        changes.forEach((about, change) -> {
            Sheet sheet = sheets.computeIfAbsent(about, absent -> new Sheet());
            if (adding) {
                sheet.addAll(change);
            } else {
                sheet.subtractAll(change);
            }
        });
        return changes.keySet();
    }

    /** The sheet as folded so far; an empty one where no case belongs. */
    public Sheet sheet(TownYear about) {
        return sheets.getOrDefault(about, new Sheet());
    }

    /** Every sheet with something on it. */
    public SortedMap<TownYear, Sheet> sheets() {
        SortedMap<TownYear, Sheet> filled = new TreeMap<>(sheets);
        filled.values().removeIf(Sheet::isEmpty);
        return filled;
    }

    public int rowCount() {
        return rows.size();
    }
}
