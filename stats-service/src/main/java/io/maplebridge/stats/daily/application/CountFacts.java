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
import org.springframework.stereotype.Component;

/**
 * Counts a batch, in an order that a crash cannot spoil: what is intended, rows, what they add,
 * position. The intent says what every row added before; so what was begun is finished by the same
 * sums, and the position names what counts, so nothing is added twice.
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
        Intent intent =
                new Intent(
                        owner,
                        next,
                        newest.stream()
                                .map(fact -> Intent.Change.of(fact, known.get(fact.id())))
                                .toList());
        List<Row> changed = newest.stream().map(this::row).toList();
        SheetSums sums = before(intent);
        changed.forEach(row -> sums.add(row.fact().town(), row.spans()));
        intents.put(intent);
        rows.putNewer(owner, changed, known.keySet());
        return finish(owner, intent, sums);
    }

    /** Writes those of the facts that an unfinished intent is about; what they add comes later. */
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
        SheetSums sums = before(unfinished);
        Map<FactId, KnownRow> written =
                rows.known(owner, unfinished.changes().stream().map(Intent.Change::id).toList());
        for (Intent.Change change : unfinished.changes()) {
            KnownRow row = written.get(change.id());
            if (row == null || row.version() != change.version() || row.shape() != change.shape()) {
                throw new IllegalStateException(change.id() + " is not as it was to be counted");
            }
            sums.add(row.town(), row.spans());
        }
        return finish(owner, new Intent(owner, unfinished.to(), unfinished.changes()), sums);
    }

    private PartitionState finish(PartitionState owner, Intent intent, SheetSums sums) {
        SortedMap<SheetId, Sheet> added = sums.sheets();
        long created = intent.changes().stream().filter(change -> change.town() == null).count();
        PartitionState reached = owner.at(intent.to(), created);
        if (!added.isEmpty()) {
            long changes = added.values().stream().mapToLong(Sheet::size).sum();
            Delta delta = new Delta(owner.epoch(), intent.to(), changes);
            deltas.put(owner, delta, added);
            reached = reached.with(delta);
        }
        return folding.whenDue(advance(reached));
    }

    private PartitionState advance(PartitionState reached) {
        partitions.advance(reached);
        return reached;
    }

    /** What the rows added so far, taken off. */
    private SheetSums before(Intent intent) {
        SheetSums sums = new SheetSums(registry.tallies());
        for (Intent.Change change : intent.changes()) {
            if (change.town() != null) {
                sums.subtract(change.town(), change.before());
            }
        }
        return sums;
    }

    private Row row(Fact fact) {
        return new Row(fact, Spans.of(fact, registry.tallies()));
    }
}
