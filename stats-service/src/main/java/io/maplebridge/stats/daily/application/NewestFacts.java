package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collapses a batch: of each fact only the newest version is worth counting. */
final class NewestFacts {

    /** Nothing grows by so many events between two that are told. */
    private static final long LONGEST_JUMP = 10_000;

    private final Map<FactId, Long> versions = new HashMap<>();
    private final Map<FactId, Fact> newest = new LinkedHashMap<>();
    private final LogPartition partition;
    private final Map<FactId, KnownRow> known;

    private NewestFacts(LogPartition partition, Map<FactId, KnownRow> known) {
        this.partition = partition;
        this.known = known;
    }

    /**
     * Those that are newer than what is known.
     *
     * @throws Implausible when a version leaps ahead: believed, it would shut out every true one
     */
    static Collection<Fact> of(Batch batch, Map<FactId, KnownRow> known) {
        NewestFacts facts = new NewestFacts(batch.partition(), known);
        batch.arrived().forEach(facts::add);
        return facts.newest.values();
    }

    private void add(Arrived arrived) {
        Fact fact = arrived.fact();
        KnownRow kept = known.get(fact.id());
        long before = versions.getOrDefault(fact.id(), kept == null ? 0 : kept.version());
        if (fact.version() > before + LONGEST_JUMP) {
            throw new Implausible(
                    partition, arrived, "version " + fact.version() + " after version " + before);
        }
        versions.put(fact.id(), Math.max(before, fact.version()));
        if (kept == null || fact.isNewerThan(kept.version(), kept.shape())) {
            newest.merge(fact.id(), fact, (a, b) -> b.isNewerThan(a.version(), a.shape()) ? b : a);
        }
    }
}
