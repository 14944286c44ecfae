package io.maplebridge.stats.daily.application;

/** A fact that is not believed; its message says why. It would never be counted, however often. */
public final class Implausible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Implausible(String reason) {
        super(reason);
    }
}
