package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.PartitionFold;
import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.TownYear;
import io.maplebridge.stats.facts.domain.CaseId;
import io.maplebridge.stats.facts.domain.FactRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A partition in the memory of its owner. What was folded and is not yet stored is remembered, so
 * that a write that failed is made good by the next one. Used by one thread at a time.
 */
final class HeldPartition {

    private final PartitionFold fold;
    private final Map<CaseId, FactRow> unstoredRows = new HashMap<>();
    private final TreeSet<TownYear> unstoredSheets = new TreeSet<>();
    private PartitionState state;

    HeldPartition(PartitionState state, PartitionFold fold) {
        this.state = state;
        this.fold = fold;
    }

    void fold(FactRow row) {
        if (fold.isNews(row)) {
            unstoredSheets.addAll(fold.fold(row));
            unstoredRows.put(row.caseId(), row);
        }
    }

    Collection<FactRow> unstoredRows() {
        return unstoredRows.values();
    }

    SortedMap<TownYear, Sheet> unstoredSheets() {
        SortedMap<TownYear, Sheet> sheets = new TreeMap<>();
        unstoredSheets.forEach(about -> sheets.put(about, fold.sheet(about)));
        return sheets;
    }

    PartitionState at(long position) {
        return new PartitionState(
                state.partition(), state.epoch(), position, fold.rowCount(), state.era());
    }

    void stored(PartitionState reached) {
        state = reached;
        unstoredRows.clear();
        unstoredSheets.clear();
    }

    PartitionState state() {
        return state;
    }
}
