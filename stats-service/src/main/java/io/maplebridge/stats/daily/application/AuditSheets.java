package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.Drift;
import io.maplebridge.stats.daily.domain.KeptBack;
import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.SheetId;
import io.maplebridge.stats.daily.domain.SheetSums;
import io.maplebridge.stats.daily.domain.Spans;
import io.maplebridge.stats.figures.domain.Registry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/**
 * Recomputes every cell of a town from its facts and compares. An owner writes rows a moment before
 * it says that they count, so a partition that differs is looked at again, a few times, before it
 * is reported.
 */
@Component
public class AuditSheets {

    private static final int LOOKS = 6;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Registry registry;
    private final Rows rows;
    private final Sheets sheets;
    private final ForReader reader;
    private final Partitions partitions;

    AuditSheets(
            Registry registry, Rows rows, Sheets sheets, ForReader reader, Partitions partitions) {
        this.registry = registry;
        this.rows = rows;
        this.sheets = sheets;
        this.reader = reader;
        this.partitions = partitions;
    }

    public AuditReport of(String town) {
        long rowCount = 0;
        long cells = 0;
        List<Drift> drifts = new ArrayList<>();
        for (LogPartition partition : partitions.states().keySet()) {
            AuditReport one = patiently(partition, town);
            rowCount += one.rows();
            cells += one.cells();
            drifts.addAll(one.drifts());
        }
        return new AuditReport(rowCount, cells, drifts);
    }

    private AuditReport patiently(LogPartition partition, String town) {
        AuditReport report = look(partition, town);
        for (int look = 1; look < LOOKS && !report.drifts().isEmpty(); look++) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            report = look(partition, town);
        }
        return report;
    }

    private AuditReport look(LogPartition partition, String town) {
        PartitionState state = partitions.states().get(partition);
        if (state == null) {
            return new AuditReport(0, 0, List.of());
        }
        KeptBack keptBack = reader.keptBack(town, List.of(state));
        SortedMap<SheetId, Sheet> stored = sheets.inPartition(state, town);
        stored.replaceAll(keptBack::without);
        SheetSums sums = new SheetSums(registry.tallies());
        AtomicLong count = new AtomicLong();
        rows.each(
                state,
                town,
                fact -> {
                    if (!keptBack.facts().contains(fact.id())) {
                        sums.add(town, Spans.of(fact, registry.tallies()));
                        count.incrementAndGet();
                    }
                    return true;
                });
        SortedMap<SheetId, Sheet> recomputed = sums.sheets();
        long cells = recomputed.values().stream().mapToLong(sheet -> sheet.cells().size()).sum();
        return new AuditReport(count.get(), cells, Drift.between(stored, recomputed));
    }
}
