package io.maplebridge.town.organisation.application;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells every unit at the start, then every two seconds what waits, and at once when woken. On a
 * thread of its own: a broker that is away holds up nothing else.
 */
@Component
class UnitSweep implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(UnitSweep.class);
    private static final long EVERY_SECONDS = 2;

    private final Announce announce;
    private final FirstUnits first;
    private final Semaphore woken = new Semaphore(0);
    private @Nullable Thread thread;

    UnitSweep(Announce announce, FirstUnits first) {
        this.announce = announce;
        this.first = first;
    }

    /** Says that something was written. */
    void soon() {
        woken.release();
    }

    private void run() {
        boolean toldAll = false;
        while (!Thread.currentThread().isInterrupted()) {
            toldAll = sweep(toldAll);
            try {
                if (woken.tryAcquire(EVERY_SECONDS, TimeUnit.SECONDS)) {
                    woken.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** True once everything was told. */
    private boolean sweep(boolean toldAll) {
        try {
            if (toldAll) {
                announce.whatWaits();
            } else {
                first.make();
                announce.everything();
            }
            return true;
        } catch (RuntimeException e) {
            // The store or the broker is away; the next sweep finds what this one would have.
            log.warn("Units wait to be told: {}", e.toString());
            return toldAll;
        }
    }

    @Override
    public void start() {
        Thread started = new Thread(this::run, "organisation-told");
        started.setDaemon(true);
        started.start();
        thread = started;
    }

    @Override
    public void stop() {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** After the topics were declared. */
    @Override
    public int getPhase() {
        return 2;
    }
}
