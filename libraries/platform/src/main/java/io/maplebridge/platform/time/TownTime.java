package io.maplebridge.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Server time. Instants are what the system knows; days are what the law counts, and a day is a day
 * in Asia/Shanghai wherever the server stands.
 */
public final class TownTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    public TownTime(Clock clock) {
        this.clock = clock;
    }

    /** Now, to the millisecond: what every store can keep exactly. */
    public Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    public LocalDate today() {
        return dayOf(now());
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
