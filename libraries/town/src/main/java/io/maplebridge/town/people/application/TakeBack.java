package io.maplebridge.town.people.application;

import java.time.Instant;

/** Tells every process which tokens are good no longer. */
public interface TakeBack {

    /**
     * Returns when all that run will know.
     *
     * @throws RuntimeException when that cannot be promised now; it may be asked again
     */
    void tokensMadeBefore(String account, Instant moment);
}
