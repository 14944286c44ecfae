package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.Span;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an owner is about to count, written down before it changes anything. A crash in the middle
 * leaves some rows new and some old, and sheets with and without them; with this beside them it can
 * be told what each row had added before, and the counting is finished by whoever comes next.
 *
 * @param to offset at which the log is read on when all of it is counted
 */
public record Intent(PartitionState owner, long to, List<Change> changes) {

    /**
     * A row that is to take the place of an older one.
     *
     * @param town of the older one; null when the fact is new
     * @param before what the older one added to the sheets
     */
    public record Change(
            FactId id, long version, int shape, @Nullable String town, List<Span> before) {

        static Change of(Fact fact, @Nullable KnownRow known) {
            return new Change(
                    fact.id(),
                    fact.version(),
                    fact.shape(),
                    known == null ? null : known.town(),
                    known == null ? List.of() : known.spans());
        }

        boolean isTo(Fact fact) {
            return id.equals(fact.id()) && version == fact.version() && shape == fact.shape();
        }
    }
}
