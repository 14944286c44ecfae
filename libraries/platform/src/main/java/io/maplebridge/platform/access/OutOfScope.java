package io.maplebridge.platform.access;

/** A program did what its token is not for. Becomes 403. */
public final class OutOfScope extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OutOfScope(String what) {
        super(what);
    }
}
