package io.maplebridge.platform.start;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.TaskScheduler;

/**
 * Something that must be done once at start and needs a system that may be away: tried at start,
 * then again every two seconds until it is done. The service starts without it.
 */
public final class UntilDone implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(UntilDone.class);
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final String what;
    private final BooleanSupplier attempt;
    private final TaskScheduler scheduler;
    private final boolean inBackground;
    private volatile boolean running;
    private volatile @Nullable ScheduledFuture<?> next;

    /**
     * @param what for the log, as in "waiting to ..."
     * @param attempt true when it is done; false or an exception when it must be tried again
     */
    public UntilDone(String what, BooleanSupplier attempt, TaskScheduler scheduler) {
        this(what, attempt, scheduler, false);
    }

    private UntilDone(
            String what, BooleanSupplier attempt, TaskScheduler scheduler, boolean inBackground) {
        this.what = what;
        this.attempt = attempt;
        this.scheduler = scheduler;
        this.inBackground = inBackground;
    }

    /** The same for what takes long and need not be done before the service answers. */
    public static UntilDone inBackground(
            String what, BooleanSupplier attempt, TaskScheduler scheduler) {
        return new UntilDone(what, attempt, scheduler, true);
    }

    private void attempt() {
        if (running && !isDone()) {
            try {
                Instant again = scheduler.getClock().instant().plus(AGAIN);
                next = scheduler.schedule(this::attempt, again);
            } catch (TaskRejectedException stopping) {
                // The scheduler ends before we are told to stop.
                running = false;
            }
        }
    }

    private boolean isDone() {
        try {
            return attempt.getAsBoolean();
        } catch (RuntimeException e) {
            log.warn("Waiting to {}: {}", what, e.toString());
            return false;
        }
    }

    @Override
    public void start() {
        running = true;
        if (inBackground) {
            next = scheduler.schedule(this::attempt, scheduler.getClock().instant());
        } else {
            attempt();
        }
    }

    @Override
    public void stop() {
        running = false;
        ScheduledFuture<?> planned = next;
        if (planned != null) {
            planned.cancel(false);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the listener containers, which start last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
