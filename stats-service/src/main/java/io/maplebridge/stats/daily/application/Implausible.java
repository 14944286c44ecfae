package io.maplebridge.stats.daily.application;

/** A fact that is not believed; its message says why. It would never be counted, however often. */
public final class Implausible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LogPartition partition;
    private final long offset;

    Implausible(LogPartition partition, Arrived fact, String reason) {
        super(reason);
        this.partition = partition;
        this.offset = fact.offset();
    }

    public LogPartition partition() {
        return partition;
    }

    /** Where in the log it stands. */
    public long offset() {
        return offset;
    }
}
