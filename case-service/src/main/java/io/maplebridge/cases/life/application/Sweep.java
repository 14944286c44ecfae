package io.maplebridge.cases.life.application;

import io.maplebridge.platform.lease.Lease;
import io.maplebridge.platform.time.TownTime;
import java.time.Duration;

/**
 * Brings back to the relay what a crash or an outage left in the outbox. One process at a time, by
 * a lease; two at once would only send twice what is sent anyway.
 */
public final class Sweep {

    private static final Duration TERM = Duration.ofSeconds(10);
    private static final int MOST = 5_000;

    private final Outbox outbox;
    private final Lease lease;
    private final Relay relay;
    private final TownTime time;
    private final Duration onItsWay;

    /**
     * @param onItsWay how long something may be on its way to the log before it counts as left
     *     behind: what is swept is read and sent once more
     */
    public Sweep(Outbox outbox, Lease lease, Relay relay, TownTime time, Duration onItsWay) {
        this.outbox = outbox;
        this.lease = lease;
        this.relay = relay;
        this.time = time;
        this.onItsWay = onItsWay;
    }

    public void sweep() {
        if (lease.hold("sweep", TERM)) {
            relay.wakeAll(outbox.waiting(MOST, time.now().minus(onItsWay)));
        }
    }
}
