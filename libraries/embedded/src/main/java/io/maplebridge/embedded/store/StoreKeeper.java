package io.maplebridge.embedded.store;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the file in order in the background: forced to the disk every second it was written to, and
 * compacted now and then.
 */
final class StoreKeeper implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(StoreKeeper.class);
    private static final Duration FORCE_EVERY = Duration.ofSeconds(1);
    private static final int ROUNDS_TO_COMPACTION = 5;

    private final StoreFile file;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    StoreKeeper(StoreFile file) {
        this.file = file;
        this.thread =
                Thread.ofPlatform().name("document-store-keeper").daemon().unstarted(this::keep);
    }

    void start() {
        thread.start();
    }

    private void keep() {
        long forced = 0;
        long compacted = 0;
        boolean moving = false;
        try {
            for (int round = 1;
                    !closed.await(FORCE_EVERY.toMillis(), TimeUnit.MILLISECONDS);
                    round++) {
                long committed = file.committed();
                if (committed > forced) {
                    file.force();
                    forced = committed;
                }
                if ((committed > compacted || moving) && round % ROUNDS_TO_COMPACTION == 0) {
                    moving = file.compact();
                    compacted = committed;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.error("The document file cannot be kept, it is not written to any more", e);
            file.breakDown(e);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
