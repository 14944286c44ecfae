package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.SheetSums;
import io.maplebridge.stats.daily.domain.Spans;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactId;
import io.maplebridge.stats.figures.domain.Registry;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reckons what a batch changes, from what arrived and what is kept. Writes nothing. */
@Component
class ReckonBatch {

    private final Registry registry;

    ReckonBatch(Registry registry) {
        this.registry = registry;
    }

    /**
     * @throws Implausible when one of the facts is not believed
     */
    Reckoned of(Batch.Owned owned, Map<FactId, KnownRow> known) {
        List<Row> changed = NewestFacts.of(owned.batch(), known).stream().map(this::row).toList();
        SheetSums sums = new SheetSums(registry.tallies());
        long created = 0;
        for (Row row : changed) {
            String town = row.fact().town();
            KnownRow before = known.get(row.fact().id());
            if (before == null) {
                created++;
                sums.add(town, row.spans());
            } else {
                sums.replace(before.town(), before.spans(), town, row.spans());
            }
        }
        return new Reckoned(owned.owner(), owned.batch().next(), changed, created, sums.sheets());
    }

    Row row(Fact fact) {
        return new Row(fact, Spans.of(fact, registry.tallies()));
    }
}
