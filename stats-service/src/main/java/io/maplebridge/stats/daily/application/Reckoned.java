package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.SheetId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What a batch comes to, reckoned before anything of it is written.
 *
 * @param changed rows that are to be written; none when nothing in the batch is new
 * @param created how many of them are of facts not known before
 * @param added what they add to the sheets
 */
record Reckoned(
        PartitionState owner,
        long next,
        List<Row> changed,
        long created,
        SortedMap<SheetId, Sheet> added) {

    /** Empty when nothing is to be written. */
    Optional<Intent> intent() {
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Intent(
                                owner,
                                next,
                                created,
                                delta().map(Deltas.Added::delta).orElse(null),
                                changed.stream().map(Intent.Change::of).toList()));
    }

    /** Empty when it adds nothing. */
    Optional<Deltas.Added> delta() {
        if (added.isEmpty()) {
            return Optional.empty();
        }
        long changes = added.values().stream().mapToLong(Sheet::size).sum();
        return Optional.of(new Deltas.Added(owner, new Delta(owner.epoch(), next, changes), added));
    }

    Stream<Rows.Write> writes() {
        return changed.stream().map(row -> new Rows.Write(owner, row));
    }

    /** How the partition stands when all of it is written. */
    PartitionState done() {
        return intent().map(intent -> intent.done(owner)).orElseGet(() -> owner.at(next, 0));
    }
}
