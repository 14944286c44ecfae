package io.maplebridge.stats.daily.application;

import java.util.List;
import java.util.stream.Stream;

/**
 * How far a partition has been counted. It stands beside the rows and sheets it speaks of, so a
 * store that is lost, or restored from yesterday, says by itself from where to read again.
 *
 * @param epoch of the owner; the next owner takes a higher one, and writes of a lower are refused
 * @param life in which it is counted: another one each time that it is counted anew, so that what
 *     was written in an earlier one is not taken for its own
 * @param position offset of the next record to count
 * @param rows how many rows there were at that position, to notice when some were lost
 * @param era of the rebuild that the partition has followed
 * @param fingerprint of what is counted
 * @param pending what is counted and not in the sheets yet, in its order
 */
public record PartitionState(
        LogPartition partition,
        long epoch,
        long life,
        long position,
        long rows,
        long era,
        String fingerprint,
        List<Delta> pending) {

    /** The fingerprint of a partition that was never counted: there is nothing to clear away. */
    public static final String NEVER_COUNTED = "never";

    public PartitionState {
        pending = List.copyOf(pending);
    }

    String owned() {
        return partition + " with epoch " + epoch;
    }

    PartitionState at(long reached, long added) {
        return new PartitionState(
                partition, epoch, life, reached, rows + added, era, fingerprint, pending);
    }

    public PartitionState with(Delta delta) {
        return pending(Stream.concat(pending.stream(), Stream.of(delta)).toList());
    }

    public PartitionState folded() {
        return pending(List.of());
    }

    private PartitionState pending(List<Delta> all) {
        return new PartitionState(partition, epoch, life, position, rows, era, fingerprint, all);
    }

    PartitionState countedBy(long wantedEra, String declared) {
        return new PartitionState(
                partition, epoch, life, position, rows, wantedEra, declared, pending);
    }

    /** Whoever takes it counts it anew. */
    PartitionState notCounted() {
        return countedBy(era, "");
    }
}
