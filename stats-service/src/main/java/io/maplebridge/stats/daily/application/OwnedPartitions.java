package io.maplebridge.stats.daily.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * Counts what arrived, at most one batch of a partition.
     *
     * @throws Fenced when a partition is no longer this process's; all of them are let go of
     * @throws Implausible when one of the facts is not believed; the batches before have been
     *     counted or not
     */
    public void count(List<Batch> batches) {
        for (List<Batch> left = batches; !left.isEmpty(); left = rest(left)) {
            countSome(left.stream().map(batch -> batch.first(AT_ONCE)).toList());
        }
    }

    private static List<Batch> rest(List<Batch> batches) {
        return batches.stream().flatMap(batch -> batch.after(AT_ONCE).stream()).toList();
    }

    private void countSome(List<Batch> batches) {
        try {
            List<Batch.Owned> together = new ArrayList<>();
            for (Batch batch : batches) {
                finished(batch).ifPresent(rest -> together.add(rest.by(mine(rest).state())));
            }
            if (!together.isEmpty()) {
                counting.count(together)
                        .forEach(reached ->
                                held.put(reached.partition(), HeldPartition.of(reached)));
            }
        } catch (Implausible refused) {
            throw refused;
        } catch (RuntimeException interrupted) {
            // How much of it was written is known by the store alone.
            batches.forEach(batch -> release(batch.partition()));
            throw interrupted;
        }
    }

    private HeldPartition mine(Batch batch) {
        HeldPartition mine = held.get(batch.partition());
        if (mine == null) {
            throw new Fenced(batch.partition(), 0);
        }
        return mine;
    }

    /** What is left of a batch when that has been counted with which an owner before began. */
    private Optional<Batch> finished(Batch batch) {
        HeldPartition mine = mine(batch);
        Intent unfinished = mine.unfinished();
        if (unfinished == null) {
            return Optional.of(batch);
        }
        counting.again(mine.state(), unfinished, batch.before(unfinished.to()));
        if (batch.next() < unfinished.to()) {
            return Optional.empty();
        }
        held.put(batch.partition(), HeldPartition.of(take.finish(mine.state(), unfinished)));
        return batch.from(unfinished.to());
    }

    /** Notes that the log has nothing more to count before an offset: dead letters lie there. */
    public void nothingBefore(LogPartition partition, long next) {
        HeldPartition mine = held.get(partition);
        if (mine != null && mine.state().position() < next) {
            countSome(List.of(new Batch(partition, List.of(), next)));
        }
    }

    private static boolean isStill(HeldPartition mine, @Nullable PartitionState stored) {
        return stored != null && stored.epoch() == mine.state().epoch();
    }
}
