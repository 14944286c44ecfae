package io.maplebridge.cases.life.application;

/** Somebody has seen as many cases whole as one person may for now. Becomes 429. */
public final class UnmaskedTooOften extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What was used up. */
    public enum Span {
        MINUTE,
        DAY
    }

    private final Span span;
    private final int most;
    private final long seconds;

    UnmaskedTooOften(Span span, int most, long seconds) {
        super(most + " a " + span + "; again in " + seconds + " s");
        this.span = span;
        this.most = most;
        this.seconds = seconds;
    }

    public Span span() {
        return span;
    }

    /** How many may be seen in that span. */
    public int most() {
        return most;
    }

    /** When another one may be seen. */
    public long seconds() {
        return seconds;
    }
}
