package io.maplebridge.platform.access;

import io.maplebridge.contract.access.RequestRefused;
import io.maplebridge.platform.time.OneAMinute;
import io.maplebridge.platform.time.TownTime;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Refusals on their way to the audit trail: of one who is refused for one reason again and again,
 * one a minute, which says how many it stands for.
 */
@Component
class GatheredRefusals {

    private static final Logger log = LoggerFactory.getLogger(GatheredRefusals.class);
    private static final int MOST_WAITING = 10_000;

    /** Whoever has not signed in is known by the network, whoever has by the account. */
    private record Kind(String who, RequestRefused.Reason reason) {}

    private final OneAMinute<RequestRefused> gathered = new OneAMinute<>();
    private final BlockingQueue<RequestRefused> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean full = new AtomicBoolean();
    private final TownTime time;

    GatheredRefusals(TownTime time) {
        this.time = time;
    }

    /** Returns at once. */
    void add(RequestRefused refused) {
        String from = refused.address();
        String who = from == null ? refused.account() : CallerAddress.networkOf(from);
        gathered.come(new Kind(who, refused.reason()), refused, time.now()).ifPresent(this::offer);
    }

    /** The next one to be sent; null when none came in that time. */
    @Nullable RequestRefused next(Duration patience) throws InterruptedException {
        gathered.tellOver(time.now(), this::offer);
        return waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The next one, and at last those that were only counted; null when none is left. */
    @Nullable RequestRefused rest() {
        gathered.tellAll(this::offer);
        return waiting.poll();
    }

    private void offer(OneAMinute.Told<RequestRefused> told) {
        boolean taken = waiting.offer(told.last().standingFor(told.times()));
        if (!taken && full.compareAndSet(false, true)) {
            log.warn("Refusals are lost to the audit trail: {} wait for Kafka", MOST_WAITING);
        }
        if (taken) {
            full.set(false);
        }
    }
}
