package io.maplebridge.platform.mongo;

/** The store holds something this code does not know: never guessed at, never skipped. */
public final class UnknownStoredValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownStoredValue(String what, String value) {
        super("unknown stored " + what + ": " + value);
    }
}
