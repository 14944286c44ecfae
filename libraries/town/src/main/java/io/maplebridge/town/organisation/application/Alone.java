package io.maplebridge.town.organisation.application;

import io.maplebridge.platform.lease.Lease;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * One change of the organisation at a time, in all processes: that a unit is ended and a duty in it
 * begun is decided by two documents, and neither guards the other.
 */
@Component
public class Alone {

    /** Somebody else is at it for longer than one waits. */
    public static final class Occupied extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Occupied() {
            super("the organisation is being changed by another process");
        }
    }

    private static final String JOB = "organisation";
    private static final Duration TERM = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long PAUSE_NANOS = Duration.ofMillis(50).toNanos();

    private final Lease lease;
    private final ReentrantLock here = new ReentrantLock();

    Alone(Lease lease) {
        this.lease = lease;
    }

    /**
     * @throws Occupied when another process does not come to an end
     */
    public <T> T change(Supplier<T> work) {
        here.lock();
        try {
            await();
            try {
                return work.get();
            } finally {
                lease.hold(JOB, Duration.ZERO);
            }
        } finally {
            here.unlock();
        }
    }

    private void await() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!lease.hold(JOB, TERM)) {
            if (Instant.now().isAfter(end)) {
                throw new Occupied();
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
