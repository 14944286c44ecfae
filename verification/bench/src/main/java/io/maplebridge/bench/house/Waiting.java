package io.maplebridge.bench.house;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/** Waiting for what other processes do. */
public final class Waiting {

    private static final Duration LIMIT = Duration.ofHours(1);

    private Waiting() {}

    /**
     * Asks again after each pause.
     *
     * @throws IllegalStateException when it does not come true within an hour
     */
    public static void until(String what, Duration pause, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited an hour until " + what);
            }
            pause(pause);
        }
    }

    public static void pause(Duration pause) {
        uninterrupted(() -> {
            Thread.sleep(pause);
            return pause;
        });
    }

    /** An interruption ends the measurement. */
    static <T> T uninterrupted(Callable<T> waiting) {
        try {
            return waiting.call();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
