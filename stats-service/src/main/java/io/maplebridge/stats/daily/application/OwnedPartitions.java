package io.maplebridge.stats.daily.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The partitions this process counts. Whoever is assigned a partition takes it: a new epoch shuts
 * out the owner before, and the log is read on from the position that stands beside the rows and
 * sheets. Nothing is loaded, so a start costs the same with few cases and with many.
 *
 * <p>Each partition is used by the one thread that reads it.
 */
@Component
public class OwnedPartitions {

    /** So that what is intended fits into a document with room to spare. */
    private static final int AT_ONCE = 500;

    private final TakePartition take;
    private final CountFacts counting;
    private final Partitions partitions;
    private final Map<LogPartition, HeldPartition> held = new ConcurrentHashMap<>();

    OwnedPartitions(TakePartition take, CountFacts counting, Partitions partitions) {
        this.take = take;
        this.counting = counting;
        this.partitions = partitions;
    }

    /**
     * Makes sure that each of these is held, and counted in the wanted era.
     *
     * @return those that were not, each with the position from which to read on
     */
    public Map<LogPartition, Long> settle(Set<LogPartition> assigned) {
        long wantedEra = partitions.wantedEra();
        Map<LogPartition, PartitionState> stored = partitions.states();
        Map<LogPartition, Long> readOnFrom = new TreeMap<>();
        for (LogPartition partition : assigned) {
            HeldPartition mine = held.get(partition);
            if (mine == null
                    || mine.state().era() < wantedEra
                    || !isStill(mine, stored.get(partition))) {
                release(partition);
                HeldPartition taken = take.take(partition);
                held.put(partition, taken);
                readOnFrom.put(partition, taken.state().position());
            }
        }
        return readOnFrom;
    }

    public void release(LogPartition partition) {
        held.remove(partition);
    }

    /**
     * Counts what arrived.
     *
     * @param next offset after the last record read
     * @throws Fenced when the partition is no longer this process's; it is let go of
     * @throws Implausible when one of the facts is not believed
     */
    public void count(LogPartition partition, List<Arrived> arrived, long next) {
        for (int from = 0; from < arrived.size(); from += AT_ONCE) {
            List<Arrived> some = arrived.subList(from, Math.min(arrived.size(), from + AT_ONCE));
            boolean last = from + AT_ONCE >= arrived.size();
            countSome(partition, some, last ? next : some.getLast().offset() + 1);
        }
    }

    private void countSome(LogPartition partition, List<Arrived> arrived, long next) {
        HeldPartition mine = held.get(partition);
        if (mine == null) {
            throw new Fenced(partition, 0);
        }
        try {
            held.put(partition, counted(mine, arrived, next));
        } catch (Implausible refused) {
            throw refused;
        } catch (RuntimeException interrupted) {
            // How much of it was written is known by the store alone.
            release(partition);
            throw interrupted;
        }
    }

    private HeldPartition counted(HeldPartition mine, List<Arrived> arrived, long next) {
        Intent unfinished = mine.unfinished();
        if (unfinished == null) {
            return new HeldPartition(counting.count(mine.state(), arrived, next), null);
        }
        counting.again(
                mine.state(),
                unfinished,
                arrived.stream().filter(one -> one.offset() < unfinished.to()).toList());
        if (next < unfinished.to()) {
            return mine;
        }
        HeldPartition finished = new HeldPartition(take.finish(mine.state(), unfinished), null);
        List<Arrived> rest =
                arrived.stream().filter(one -> one.offset() >= unfinished.to()).toList();
        return rest.isEmpty() && next == unfinished.to() ? finished : counted(finished, rest, next);
    }

    /** Notes that the log has nothing more to count before an offset: dead letters lie there. */
    public void nothingBefore(LogPartition partition, long next) {
        HeldPartition mine = held.get(partition);
        if (mine != null && mine.state().position() < next) {
            countSome(partition, List.of(), next);
        }
    }

    private static boolean isStill(HeldPartition mine, @Nullable PartitionState stored) {
        return stored != null && stored.epoch() == mine.state().epoch();
    }
}
