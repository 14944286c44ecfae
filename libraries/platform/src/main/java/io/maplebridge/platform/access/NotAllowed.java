package io.maplebridge.platform.access;

/** Somebody asked for what none of their roles lets them do. Becomes 403. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAllowed(String what) {
        super(what);
    }
}
