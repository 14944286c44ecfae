package io.maplebridge.stats.tables.application;

import io.maplebridge.stats.daily.application.ForReader;
import io.maplebridge.stats.daily.application.Freshness;
import io.maplebridge.stats.daily.application.LogPartition;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.application.Partitions;
import io.maplebridge.stats.daily.application.ReadFreshness;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.tables.domain.Grid;
import io.maplebridge.stats.tables.domain.MakeGrid;
import io.maplebridge.stats.tables.domain.TableForm;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/**
 * Fills a table for a town: the grid that the page, the workbook and a report print. Costs the days
 * of the spans asked about, and for numbers under two breakdowns at once the facts of these spans.
 */
@Component
public class ReadTable {

    private static final int LOOKS = 3;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final ForReader reader;
    private final Partitions partitions;
    private final ReadFreshness freshness;
    private final TableKeys keys;

    ReadTable(ForReader reader, Partitions partitions, ReadFreshness freshness, TableKeys keys) {
        this.reader = reader;
        this.partitions = partitions;
        this.freshness = freshness;
        this.keys = keys;
    }

    /** A table and how new what it was made from is. */
    public record Filled(Grid grid, Freshness freshness) {}

    /**
     * Sheets are folded after rows are kept, so a rule that does not hold may be one half of a
     * batch: it is looked at again before it is said.
     */
    public Filled of(TableForm form, String town, AsOf asOf) {
        Filled filled = once(form, town, asOf);
        for (int look = 1; look < LOOKS && !filled.grid().failures().isEmpty(); look++) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            filled = once(form, town, asOf);
        }
        return filled;
    }

    private Filled once(TableForm form, String town, AsOf asOf) {
        Map<LogPartition, PartitionState> states = partitions.states();
        Freshness known = freshness.of(town, states);
        Grid grid =
                MakeGrid.of(
                        form,
                        asOf,
                        keys.of(town, asOf),
                        reader.numbers(town, states.values()),
                        (period, span) -> reader.eachSpan(town, period, states.values(), span));
        return new Filled(grid, known);
    }
}
