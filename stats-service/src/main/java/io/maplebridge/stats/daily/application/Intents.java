package io.maplebridge.stats.daily.application;

import java.util.Optional;

/** The newest intent of each partition. */
public interface Intents {

    /**
     * Writes down what is about to be counted.
     *
     * @throws Fenced when the partition has a later owner
     */
    void put(Intent intent);

    /**
     * Shuts the owner before out and says what it left unfinished.
     *
     * @throws Fenced when the partition has a later owner
     */
    Optional<Intent> claim(PartitionState owner);
}
