package io.maplebridge.stats.daily.application;

import java.util.Collection;

/**
 * This process no longer owns the partition it was about to write: another took it over, or the
 * store was emptied. Nothing was overwritten; whoever is still assigned the partition takes it anew
 * and reads on from where the store says.
 */
public final class Fenced extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Fenced(LogPartition partition, long epoch) {
        super("partition " + partition + " is no longer owned with epoch " + epoch);
    }

    /** One of these, and who writes several at once is not told which. */
    public Fenced(Collection<PartitionState> owners) {
        super(
                "one of the partitions is no longer owned: "
                        + owners.stream().map(PartitionState::owned).toList());
    }
}
