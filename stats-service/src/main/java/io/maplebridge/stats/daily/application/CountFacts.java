package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.SheetId;
import io.maplebridge.stats.daily.domain.SheetSums;
import io.maplebridge.stats.daily.domain.Spans;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactId;
import io.maplebridge.stats.figures.domain.Registry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts a batch, in an order that a crash cannot spoil: what it adds, what is intended, rows,
 * position. The intent says which rows are to be written and what they add then; what was begun is
 * finished by writing the rest of them. What is added counts when the position names it, so nothing
 * is added twice.
 */
@Component
class CountFacts {

    private final Registry registry;
    private final Rows rows;
    private final Deltas deltas;
    private final Intents intents;
    private final Partitions partitions;
    private final FoldSheets folding;

    CountFacts(
            Registry registry,
            Rows rows,
            Deltas deltas,
            Intents intents,
            Partitions partitions,
            FoldSheets folding) {
        this.registry = registry;
        this.rows = rows;
        this.deltas = deltas;
        this.intents = intents;
        this.partitions = partitions;
        this.folding = folding;
    }

    /**
     * Counts what is newer than what is kept.
     *
     * @param next offset at which the log is read on
     * @return how far the partition is counted now
     */
    PartitionState count(PartitionState owner, List<Arrived> arrived, long next) {
        List<FactId> ids = arrived.stream().map(one -> one.fact().id()).distinct().toList();
        Map<FactId, KnownRow> known = rows.known(owner, ids);
        Collection<Fact> newest = NewestFacts.of(arrived, known);
        if (newest.isEmpty()) {
            return advance(owner.at(next, 0));
        }
        List<Row> changed = newest.stream().map(this::row).toList();
        Delta delta = added(owner, next, changed, known);
        Intent intent = Intent.of(owner, next, delta, newest, known.keySet());
        intents.put(intent);
        rows.putNewer(owner, changed, known.keySet());
        return done(owner, intent);
    }

    /** Null when nothing comes of it. */
    private @Nullable Delta added(
            PartitionState owner, long next, List<Row> changed, Map<FactId, KnownRow> known) {
        SheetSums sums = new SheetSums(registry.tallies());
        for (Row row : changed) {
            String town = row.fact().town();
            KnownRow before = known.get(row.fact().id());
            if (before == null) {
                sums.add(town, row.spans());
            } else {
                sums.replace(before.town(), before.spans(), town, row.spans());
            }
        }
        SortedMap<SheetId, Sheet> added = sums.sheets();
        if (added.isEmpty()) {
            return null;
        }
        long changes = added.values().stream().mapToLong(Sheet::size).sum();
        Delta delta = new Delta(owner.epoch(), next, changes);
        deltas.put(owner, delta, added);
        return delta;
    }

    /** Writes those of the facts that an unfinished intent is about. */
    void again(PartitionState owner, Intent unfinished, List<Arrived> arrived) {
        List<Row> intended = new ArrayList<>();
        for (Arrived one : arrived) {
            if (unfinished.changes().stream().anyMatch(change -> change.isTo(one.fact()))) {
                intended.add(row(one.fact()));
            }
        }
        rows.putNewer(owner, intended, Set.of());
    }

    /**
     * Finishes what an owner before began, once all of its rows have been written.
     *
     * @throws IllegalStateException when they have not: the log no longer says what it said
     */
    PartitionState finish(PartitionState owner, Intent unfinished) {
        Map<FactId, KnownRow> written =
                rows.known(owner, unfinished.changes().stream().map(Intent.Change::id).toList());
        for (Intent.Change change : unfinished.changes()) {
            KnownRow row = written.get(change.id());
            if (row == null || row.version() != change.version() || row.shape() != change.shape()) {
                throw new IllegalStateException(change.id() + " is not as it was to be counted");
            }
        }
        return done(owner, unfinished);
    }

    private PartitionState done(PartitionState owner, Intent intent) {
        return folding.whenDue(advance(intent.done(owner)));
    }

    private PartitionState advance(PartitionState reached) {
        partitions.advance(reached);
        return reached;
    }

    private Row row(Fact fact) {
        return new Row(fact, Spans.of(fact, registry.tallies()));
    }
}
