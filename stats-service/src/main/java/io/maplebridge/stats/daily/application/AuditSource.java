package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.facts.application.FactSource;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/**
 * Holds what is counted against its sources. The log is the only way from one to the other, and
 * whoever can write to it could say anything; what was never decided shows here, and so does what
 * was lost on the way. What is on its way at the moment is given time to arrive.
 */
@Component
public class AuditSource {

    private static final int LOOKS = 6;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final List<FactSource> sources;
    private final Rows rows;
    private final Partitions partitions;

    AuditSource(List<FactSource> sources, Rows rows, Partitions partitions) {
        this.sources = List.copyOf(sources);
        this.rows = rows;
        this.partitions = partitions;
    }

    /** For the person at work, who must be allowed to ask the sources. */
    public SourceDifferences of(String town) {
        SourceDifferences differences = look(town);
        for (int look = 1; look < LOOKS && !differences.none(); look++) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            differences = look(town);
        }
        return differences;
    }

    private SourceDifferences look(String town) {
        var found = new SourceDifferences.Gathered();
        for (FactSource source : sources) {
            // First what is counted: what is decided in between is then no surplus.
            Map<FactId, Fact> counted = counted(source.topic(), town);
            FactSource.Page page = source.after(null);
            compare(page, town, counted, found);
            while (page.next() != null) {
                page = source.after(page.next());
                compare(page, town, counted, found);
            }
            counted.values().forEach(found::neverSaid);
        }
        return found.all();
    }

    private static void compare(
            FactSource.Page page,
            String town,
            Map<FactId, Fact> counted,
            SourceDifferences.Gathered found) {
        for (Fact said : page.facts()) {
            if (said.town().equals(town)) {
                found.compare(said, counted.remove(said.id()));
            }
        }
    }

    private Map<FactId, Fact> counted(String topic, String town) {
        Map<FactId, Fact> counted = new HashMap<>();
        partitions
                .states()
                .forEach((partition, state) -> {
                    if (partition.topic().equals(topic)) {
                        rows.each(
                                state,
                                town,
                                fact -> {
                                    counted.put(fact.id(), fact);
                                    return true;
                                });
                    }
                });
        return counted;
    }
}
