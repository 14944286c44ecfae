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

    /**
     * The same of one session alone. Here it has ended even when the others cannot be told.
     *
     * @param until when the last of its tokens would have ended by itself
     */
    void session(String account, String session, Instant ended, Instant until);
}
