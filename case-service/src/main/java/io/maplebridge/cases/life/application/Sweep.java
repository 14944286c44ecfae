package io.maplebridge.cases.life.application;

import io.maplebridge.platform.lease.Lease;
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

    public Sweep(Outbox outbox, Lease lease, Relay relay) {
        this.outbox = outbox;
        this.lease = lease;
        this.relay = relay;
    }

    public void sweep() {
        if (lease.hold("sweep", TERM)) {
            relay.wakeAll(outbox.waiting(MOST));
        }
    }
}
