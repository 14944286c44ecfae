package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.facts.domain.FactId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Counts batches, those of several partitions together, in an order that a crash cannot spoil: what
 * they add, what is intended, rows, positions. The intent of a partition says which of its rows are
 * to be written and what they add then; what was begun is finished by writing the rest of them.
 * What is added counts when the position names it, so nothing is added twice.
 */
@Component
class CountFacts {

    private final ReckonBatch reckon;
    private final Rows rows;
    private final Deltas deltas;
    private final Intents intents;
    private final Partitions partitions;
    private final FoldSheets folding;

    CountFacts(
            ReckonBatch reckon,
            Rows rows,
            Deltas deltas,
            Intents intents,
            Partitions partitions,
            FoldSheets folding) {
        this.reckon = reckon;
        this.rows = rows;
        this.deltas = deltas;
        this.intents = intents;
        this.partitions = partitions;
        this.folding = folding;
    }

    /**
     * Counts what is newer than what is kept. A write costs the way to the store whatever is in it,
     * so all batches share each of them.
     *
     * @return how far the partitions are counted now, in the order of their batches
     * @throws Implausible when one of the facts is not believed; then nothing is counted
     */
    List<PartitionState> count(List<Batch.Owned> batches) {
        Map<FactId, KnownRow> known = rows.known(owners(batches));
        List<Reckoned> all = batches.stream().map(batch -> reckon.of(batch, known)).toList();
        putUnlessEmpty(all.stream().flatMap(one -> one.delta().stream()).toList());
        List<Intent> intended = all.stream().flatMap(one -> one.intent().stream()).toList();
        if (!intended.isEmpty()) {
            intents.put(intended);
            rows.putNewer(all.stream().flatMap(Reckoned::writes).toList(), known.keySet());
        }
        return done(all.stream().map(Reckoned::done).toList());
    }

    private static Map<FactId, PartitionState> owners(List<Batch.Owned> batches) {
        Map<FactId, PartitionState> owners = new HashMap<>();
        for (Batch.Owned owned : batches) {
            owned.batch().arrived().forEach(one -> owners.put(one.fact().id(), owned.owner()));
        }
        return owners;
    }

    private void putUnlessEmpty(Collection<Deltas.Added> added) {
        if (!added.isEmpty()) {
            deltas.put(added);
        }
    }

    /** Writes those of the facts that an unfinished intent is about. */
    void again(PartitionState owner, Intent unfinished, List<Arrived> arrived) {
        rows.putNewer(
                arrived.stream()
                        .map(Arrived::fact)
                        .filter(unfinished::isTo)
                        .map(fact -> new Rows.Write(owner, reckon.row(fact)))
                        .toList(),
                Set.of());
    }

    /**
     * Finishes what an owner before began, once all of its rows have been written.
     *
     * @throws IllegalStateException when they have not: the log no longer says what it said
     */
    PartitionState finish(PartitionState owner, Intent unfinished) {
        Map<FactId, PartitionState> owners = new HashMap<>();
        unfinished.changes().forEach(change -> owners.put(change.id(), owner));
        Map<FactId, KnownRow> written = rows.known(owners);
        for (Intent.Change change : unfinished.changes()) {
            KnownRow row = written.get(change.id());
            if (row == null || row.version() != change.version() || row.shape() != change.shape()) {
                throw new IllegalStateException(change.id() + " is not as it was to be counted");
            }
        }
        return done(List.of(unfinished.done(owner))).getFirst();
    }

    private List<PartitionState> done(List<PartitionState> reached) {
        partitions.advance(reached);
        return reached.stream().map(folding::whenDue).toList();
    }
}
