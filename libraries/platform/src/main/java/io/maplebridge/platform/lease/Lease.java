package io.maplebridge.platform.lease;

import java.time.Duration;

/** The right to do a job alone for a while. */
public interface Lease {

    /** Takes or prolongs it; false when another process holds it. */
    boolean hold(String job, Duration time);
}
