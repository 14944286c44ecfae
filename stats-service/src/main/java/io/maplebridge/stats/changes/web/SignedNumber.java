package io.maplebridge.stats.changes.web;

import io.maplebridge.stats.figures.domain.Counter;

/** How a difference is written: always with its sign. */
public final class SignedNumber {

    private SignedNumber() {}

    public static String text(Counter counter, long delta) {
        String bare = counter.value(Math.abs(delta)).toPlainString();
        return delta == 0 ? "±0" : delta > 0 ? "+" + bare : "−" + bare;
    }
}
