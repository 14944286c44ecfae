package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an owner is about to count, written down before it changes a row. A crash in the middle
 * leaves some rows new and some old; with this beside them whoever comes next writes the others,
 * and what all of them add has been reckoned already.
 *
 * @param to offset at which the log is read on when all of it is counted
 * @param created how many of the facts are new
 * @param delta that counts then; null when they add nothing
 */
public record Intent(
        PartitionState owner, long to, long created, @Nullable Delta delta, List<Change> changes) {

    /** A row that is to be written. */
    public record Change(FactId id, long version, int shape) {

        static Change of(Row row) {
            return of(row.fact());
        }

        private static Change of(Fact fact) {
            return new Change(fact.id(), fact.version(), fact.shape());
        }
    }

    boolean isTo(Fact fact) {
        return changes.contains(Change.of(fact));
    }

    /** How the partition stands when it is done. */
    PartitionState done(PartitionState by) {
        PartitionState reached = by.at(to, created);
        return delta == null ? reached : reached.with(delta);
    }
}
