package io.maplebridge.cases.life.application;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.TaskScheduler;

/** Runs the relay on its thread and the sweep every two seconds, from start to stop. */
final class RelayLifecycle implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RelayLifecycle.class);
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final Relay relay;
    private final Sweep sweep;
    private final TaskScheduler scheduler;
    private @Nullable Thread thread;
    private @Nullable ScheduledFuture<?> sweeping;

    RelayLifecycle(Relay relay, Sweep sweep, TaskScheduler scheduler) {
        this.relay = relay;
        this.sweep = sweep;
        this.scheduler = scheduler;
    }

    @Override
    public void start() {
        Thread started = new Thread(relay, "cases-relay");
        started.setDaemon(true);
        started.start();
        thread = started;
        sweeping = scheduler.scheduleWithFixedDelay(this::sweep, EVERY);
    }

    private void sweep() {
        try {
            sweep.sweep();
        } catch (RuntimeException e) {
            // The store is away; the next sweep finds what this one would have.
            log.warn("The outbox was not swept: {}", e.toString());
        }
    }

    @Override
    public void stop() {
        ScheduledFuture<?> planned = sweeping;
        Thread running = thread;
        if (planned != null) {
            planned.cancel(false);
        }
        if (running != null) {
            running.interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
