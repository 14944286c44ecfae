package io.maplebridge.stats.daily.application;

import org.jspecify.annotations.Nullable;

/**
 * Whether the figures hold everything that is in the log.
 *
 * @param state what is going on
 * @param behind records not yet counted; null when the log cannot be asked
 * @param awaiting facts that are kept and not counted until they are told anew
 */
public record Freshness(State state, @Nullable Long behind, long awaiting) {

    /** Only the first means that the numbers are final for now. */
    public enum State {
        UP_TO_DATE,
        /** new records are being counted */
        CATCHING_UP,
        /** everything is being counted anew from the first record */
        REBUILDING,
        /** some facts were told in a shape of old, and will be told anew */
        AWAITING,
        /** the log does not answer, so newer records may exist */
        UNKNOWN
    }

    public boolean upToDate() {
        return state == State.UP_TO_DATE;
    }
}
