package io.maplebridge.embedded.store;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * The file behind the store, and the rule that makes an answer durable.
 *
 * <p>Commands run side by side under the shared lock. A commit takes the exclusive lock, so the
 * file only ever holds whole commands. A command is answered when a commit has covered everything
 * that was begun before it ended: its own writes and whatever it may have read. Commands that wait
 * together are covered by one commit.
 */
final class StoreFile implements AutoCloseable {

    private static final int CACHE_MEGABYTES = 32;

    /**
     * Longer than the keeper's interval: what replaces a chunk is on the disk by then. Not longer
     * than needed: under steady writing the file grows by all that is written in this time.
     */
    private static final int KEEP_OLD_CHUNKS_MS = 2_000;

    /**
     * A commit writes whole pages, and a case fills one. The default, 16 KB, doubles the writing.
     */
    private static final int PAGE_BYTES = 4096;

    private static final int COMPACT_BELOW_PERCENT = 60;
    private static final int COMPACT_AT_MOST_BYTES = 4 * 1024 * 1024;

    /**
     * Closing does not make the file smaller: for that MVStore moves chunks in place, and after a
     * recovered crash its own assertions fail there.
     */
    private static final int COMPACT_AT_CLOSE_MS = 0;

    private final MVStore store;
    private final ReentrantReadWriteLock running = new ReentrantReadWriteLock();
    private final Lock committing = new ReentrantLock();
    private final AtomicLong begun = new AtomicLong();
    private volatile long committed;
    private volatile @Nullable RuntimeException broken;
    private final StoreKeeper keeper = new StoreKeeper(this);

    private StoreFile(MVStore store) {
        this.store = store;
    }

    static StoreFile open(Path path) {
        MVStore store =
                new MVStore.Builder()
                        .fileName(path.toString())
                        .cacheSize(CACHE_MEGABYTES)
                        .pageSplitSize(PAGE_BYTES)
                        .autoCommitDisabled()
                        .autoCommitBufferSize(0)
                        .open();
        store.setRetentionTime(KEEP_OLD_CHUNKS_MS);
        StoreFile file = new StoreFile(store);
        file.keeper.start();
        return file;
    }

    MVStore store() {
        return store;
    }

    /** Runs a command that only reads. */
    <T> T read(Supplier<T> command) {
        return durably(running.readLock(), command);
    }

    /** Runs a command that writes documents. */
    <T> T write(Supplier<T> command) {
        return durably(running.readLock(), counted(command));
    }

    /** Runs a command that changes what collections and indexes there are: alone. */
    <T> T restructure(Supplier<T> command) {
        return durably(running.writeLock(), counted(command));
    }

    private <T> Supplier<T> counted(Supplier<T> command) {
        return () -> {
            begun.incrementAndGet();
            return command.get();
        };
    }

    private <T> T durably(Lock lock, Supplier<T> command) {
        long seen;
        T answer;
        lock.lock();
        try {
            answer = command.get();
        } finally {
            seen = begun.get();
            lock.unlock();
        }
        commit(seen);
        return answer;
    }

    private void commit(long seen) {
        if (committed >= seen) {
            return;
        }
        committing.lock();
        try {
            if (committed < seen) {
                committed =
                        alone(() -> {
                            long covered = begun.get();
                            store.commit();
                            return covered;
                        });
            }
        } finally {
            committing.unlock();
        }
    }

    /** Forces to the disk what has been committed. */
    void force() {
        store.sync();
    }

    /** How far commits have come; the same number again means that nothing was written. */
    long committed() {
        return committed;
    }

    /**
     * Moves a little of what is still needed out of chunks that are mostly not.
     *
     * @return whether there was something to move
     */
    boolean compact() {
        return alone(() -> {
            boolean moved = store.compact(COMPACT_BELOW_PERCENT, COMPACT_AT_MOST_BYTES);
            store.commit();
            return moved;
        });
    }

    /** Whether what is written still reaches the file. */
    boolean isKept() {
        return broken == null && !store.isClosed();
    }

    /** From now on nothing is written and every write fails with this cause. */
    void breakDown(RuntimeException cause) {
        broken = cause;
    }

    private <T> T alone(Supplier<T> work) {
        running.writeLock().lock();
        try {
            if (broken != null) {
                throw new IllegalStateException("The document file cannot be kept", broken);
            }
            return work.get();
        } finally {
            running.writeLock().unlock();
        }
    }

    @Override
    public void close() {
        keeper.close();
        running.writeLock().lock();
        try {
            store.close(COMPACT_AT_CLOSE_MS);
        } finally {
            running.writeLock().unlock();
        }
    }
}
