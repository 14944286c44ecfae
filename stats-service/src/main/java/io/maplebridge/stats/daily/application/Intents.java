package io.maplebridge.stats.daily.application;

import java.util.Collection;
import java.util.Optional;

/** The newest intent of each partition. */
public interface Intents {

    /**
     * Writes down what is about to be counted, an intent for each partition.
     *
     * @throws Fenced when one of the partitions has a later owner; of others it may be written
     */
    void put(Collection<Intent> intents);

    /**
     * Shuts the owner before out and says what it left unfinished.
     *
     * @throws Fenced when the partition has a later owner
     */
    Optional<Intent> claim(PartitionState owner);
}
