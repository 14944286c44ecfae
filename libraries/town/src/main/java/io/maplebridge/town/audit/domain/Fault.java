package io.maplebridge.town.audit.domain;

/**
 * Where the trail is not what was written.
 *
 * @param number of the line
 */
public record Fault(long number, Kind kind) {

    /** What is wrong there. */
    public enum Kind {
        /** What it says is not what was written. */
        CHANGED,
        /** It does not stand behind the line it was written behind: one was taken out or put in. */
        OUT_OF_CHAIN,
        /** Another line was there when the witness saw it: the trail was written anew. */
        NOT_AS_WITNESSED,
        /** The witness saw it and it is gone. */
        CUT_OFF
    }
}
