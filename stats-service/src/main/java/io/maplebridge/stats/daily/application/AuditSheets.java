package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.Drift;
import io.maplebridge.stats.daily.domain.PartitionFold;
import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.TownYear;
import io.maplebridge.stats.facts.domain.FactRow;
import io.maplebridge.stats.figures.domain.Registry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/**
 * Recomputes every cell of a town from its rows and compares. An owner writes rows a moment before
 * their sheets, so a partition that differs is looked at again, a few times, before it is reported.
 */
@Component
public class AuditSheets {

    private static final int LOOKS = 6;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Registry registry;
    private final FactRows rows;
    private final Sheets sheets;
    private final Partitions partitions;

    AuditSheets(Registry registry, FactRows rows, Sheets sheets, Partitions partitions) {
        this.registry = registry;
        this.rows = rows;
        this.sheets = sheets;
        this.partitions = partitions;
    }

    public AuditReport of(String town) {
        long rowCount = 0;
        long cells = 0;
        List<Drift> drifts = new ArrayList<>();
        for (int partition : partitions.states().keySet()) {
            AuditReport one = patiently(partition, town);
            rowCount += one.rows();
            cells += one.cells();
            drifts.addAll(one.drifts());
        }
        return new AuditReport(rowCount, cells, drifts);
    }

    private AuditReport patiently(int partition, String town) {
        AuditReport report = look(partition, town);
        for (int look = 1; look < LOOKS && !report.drifts().isEmpty(); look++) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            report = look(partition, town);
        }
        return report;
    }

    private AuditReport look(int partition, String town) {
        SortedMap<TownYear, Sheet> stored = only(town, sheets.inPartition(partition));
        List<FactRow> known =
                rows.inPartition(partition).stream()
                        .filter(row -> row.town().equals(town))
                        .toList();
        SortedMap<TownYear, Sheet> recomputed =
                PartitionFold.of(registry.tallies(), known).sheets();
        long cells = recomputed.values().stream().mapToLong(sheet -> sheet.changes().size()).sum();
        return new AuditReport(known.size(), cells, Drift.between(stored, recomputed));
    }

    private static SortedMap<TownYear, Sheet> only(String town, SortedMap<TownYear, Sheet> sheets) {
        SortedMap<TownYear, Sheet> ofTown = new TreeMap<>(sheets);
        ofTown.keySet().removeIf(about -> !about.town().equals(town));
        return ofTown;
    }
}
