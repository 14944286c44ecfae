package io.maplebridge.stats.daily.application;

import org.springframework.stereotype.Component;

/**
 * Asks for everything to be counted anew from the first record. Every owner, in whichever process,
 * notices within about a second; {@link Freshness} says when it is done.
 */
@Component
public class Rebuild {

    private final Partitions partitions;

    Rebuild(Partitions partitions) {
        this.partitions = partitions;
    }

    /** The era now wanted. */
    public long ask() {
        return partitions.raiseEra();
    }
}
