package io.maplebridge.stats.daily.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who counts which partition, and how far it has come. */
public interface Partitions {

    /** Takes a partition over with a new epoch; a partition never seen starts at 0. */
    PartitionState take(LogPartition partition);

    /**
     * Takes a partition over to count it anew from its first record. Until it is {@link #advance
     * advanced} it has no fingerprint.
     */
    PartitionState rewind(LogPartition partition);

    /**
     * Notes how far partitions have been counted.
     *
     * @throws Fenced when one of them has a later owner, or none; of others it may be noted
     */
    void advance(Collection<PartitionState> reached);

    default void advance(PartitionState reached) {
        advance(List.of(reached));
    }

    /**
     * Gives a partition up whose rows, sheets and log do not go together any more: whoever takes it
     * counts it anew.
     *
     * @return what tells those who hold it
     */
    default Fenced giveUp(PartitionState owner) {
        advance(owner.notCounted());
        return new Fenced(owner.partition(), owner.epoch());
    }

    Map<LogPartition, PartitionState> states();

    /** The era every partition should be of; partitions of an earlier one are to be rebuilt. */
    long wantedEra();

    /** Asks every owner to rebuild. */
    long raiseEra();
}
