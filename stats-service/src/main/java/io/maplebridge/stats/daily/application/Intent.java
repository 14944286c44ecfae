package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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

        static Change of(Fact fact) {
            return new Change(fact.id(), fact.version(), fact.shape());
        }

        boolean isTo(Fact fact) {
            return equals(of(fact));
        }
    }

    static Intent of(
            PartitionState owner,
            long to,
            @Nullable Delta delta,
            Collection<Fact> newest,
            Set<FactId> known) {
        return new Intent(
                owner,
                to,
                newest.stream().filter(fact -> !known.contains(fact.id())).count(),
                delta,
                newest.stream().map(Change::of).toList());
    }

    /** How the partition stands when it is done. */
    PartitionState done(PartitionState by) {
        PartitionState reached = by.at(to, created);
        return delta == null ? reached : reached.with(delta);
    }
}
