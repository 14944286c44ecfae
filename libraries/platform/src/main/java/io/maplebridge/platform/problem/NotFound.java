package io.maplebridge.platform.problem;

/** There is no such thing, or none this person may know of. Becomes 404. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
