package io.maplebridge.bench.report;

import java.util.function.DoubleSupplier;

/**
 * Something measured.
 *
 * @param round does it once more and says its number, when the result is right
 */
public record Subject(String name, DoubleSupplier round) {

    /** How many a second. */
    public static double rate(int done, long start) {
        return done * 1e9 / (System.nanoTime() - start);
    }
}
