package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.PartitionFold;
import io.maplebridge.stats.facts.domain.FactRow;
import io.maplebridge.stats.figures.domain.Registry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The partitions this process counts. Whoever is assigned a partition takes it: a new epoch shuts
 * out the owner before, the rows are loaded, the sheets folded anew from them and stored, and the
 * log is read on from the position that stands beside them. From then on every batch is folded in
 * memory and stored in this order: rows, sheets, position. A crash between them only means that
 * records come again, and a record that comes again changes nothing.
 *
 * <p>Each partition is used by the one thread that reads it.
 */
@Component
public class OwnedPartitions {

    private static final Logger log = LoggerFactory.getLogger(OwnedPartitions.class);

    private final Registry registry;
    private final FactRows rows;
    private final Sheets sheets;
    private final Partitions partitions;
    private final Map<Integer, HeldPartition> held = new ConcurrentHashMap<>();

    OwnedPartitions(Registry registry, FactRows rows, Sheets sheets, Partitions partitions) {
        this.registry = registry;
        this.rows = rows;
        this.sheets = sheets;
        this.partitions = partitions;
    }

    /**
     * Makes sure that each of these is held, and counted in the wanted era.
     *
     * @return those that were not, each with the position from which to read on
     */
    public Map<Integer, Long> settle(Set<Integer> assigned) {
        long wantedEra = partitions.wantedEra();
        Map<Integer, PartitionState> stored = partitions.states();
        Map<Integer, Long> readOnFrom = new TreeMap<>();
        for (int partition : assigned) {
            HeldPartition mine = held.get(partition);
            if (mine == null || !isStill(mine, stored.get(partition))) {
                readOnFrom.put(partition, take(partition));
            } else if (mine.state().era() < wantedEra) {
                readOnFrom.put(partition, rebuild(partition));
            }
        }
        return readOnFrom;
    }

    public void release(int partition) {
        held.remove(partition);
    }

    /**
     * Folds rows in and stores what changed.
     *
     * @param next offset after the last record the rows came from
     * @throws Fenced when the partition is no longer this process's; it is let go of
     */
    public void fold(int partition, Collection<FactRow> newest, long next) {
        HeldPartition mine = held.get(partition);
        if (mine == null) {
            throw new Fenced(partition, 0);
        }
        newest.forEach(mine::fold);
        store(partition, mine, next);
    }

    /** Notes that the log has nothing more to count before an offset: dead letters lie there. */
    public void nothingBefore(int partition, long next) {
        HeldPartition mine = held.get(partition);
        if (mine != null && mine.state().position() < next) {
            store(partition, mine, next);
        }
    }

    private void store(int partition, HeldPartition mine, long next) {
        try {
            rows.putNewer(partition, mine.unstoredRows());
            sheets.put(partition, mine.state().epoch(), mine.unstoredSheets());
            PartitionState reached = mine.at(next);
            partitions.advance(reached);
            mine.stored(reached);
        } catch (Fenced lost) {
            release(partition);
            throw lost;
        }
    }

    private long take(int partition) {
        release(partition);
        PartitionState state = partitions.take(partition);
        if (state.era() < partitions.wantedEra()) {
            return rebuild(partition);
        }
        List<FactRow> kept = rows.inPartition(partition);
        if (kept.size() < state.rows()) {
            log.warn(
                    "partition {} has {} rows of {}: counted anew",
                    partition,
                    kept.size(),
                    state.rows());
            return rebuild(partition);
        }
        return hold(state, PartitionFold.of(registry.tallies(), kept));
    }

    /** The era is noted last: a rebuild that was cut off is begun again. */
    private long rebuild(int partition) {
        release(partition);
        long era = partitions.wantedEra();
        PartitionState state = partitions.rewind(partition);
        rows.removeAll(partition);
        PartitionState cleared =
                new PartitionState(partition, state.epoch(), state.position(), 0, era);
        long from = hold(cleared, new PartitionFold(registry.tallies()));
        partitions.advance(cleared);
        log.info("partition {} is counted anew from its first record", partition);
        return from;
    }

    private long hold(PartitionState state, PartitionFold fold) {
        sheets.replaceAll(state.partition(), state.epoch(), fold.sheets());
        held.put(state.partition(), new HeldPartition(state, fold));
        return state.position();
    }

    private static boolean isStill(HeldPartition mine, @Nullable PartitionState stored) {
        return stored != null && stored.epoch() == mine.state().epoch();
    }
}
