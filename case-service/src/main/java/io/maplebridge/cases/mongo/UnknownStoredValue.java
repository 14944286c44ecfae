package io.maplebridge.cases.mongo;

/** The store holds something this code does not know: never guessed at, never skipped. */
final class UnknownStoredValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownStoredValue(String what, String value) {
        super("unknown stored " + what + ": " + value);
    }
}
