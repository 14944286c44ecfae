package io.maplebridge.stats.daily.application;

/** A fact that is not believed; its message says why. It would never be counted, however often. */
public final class Implausible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long offset;

    Implausible(Arrived fact, String reason) {
        super(reason);
        offset = fact.offset();
    }

    /** Where in the log it stands. */
    public long offset() {
        return offset;
    }
}
