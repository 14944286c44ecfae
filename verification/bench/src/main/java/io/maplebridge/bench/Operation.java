package io.maplebridge.bench;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * Something measured.
 *
 * @param round does it once more and says how many a second there were, when the result is right
 */
record Operation(String name, DoubleSupplier round) {

    static double rate(int done, Duration taken) {
        return done * 1e9 / taken.toNanos();
    }
}
