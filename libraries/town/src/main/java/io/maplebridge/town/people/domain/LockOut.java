package io.maplebridge.town.people.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How wrong passwords from one address shut an account for it for a while: from the fifth in a row,
 * a minute, then twice as long with each more, an hour at most. Never for good, or anybody could
 * shut out anybody.
 *
 * @param failures wrong passwords in a row
 * @param until when the next try is heard; null when at once
 */
public record LockOut(int failures, @Nullable Instant until) {

    public static final LockOut NONE = new LockOut(0, null);

    private static final int FREE = 4;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS_TO_LONGEST = 6;

    public boolean shutsAt(Instant now) {
        return until != null && now.isBefore(until);
    }

    public LockOut afterFailureAt(Instant now) {
        int more = failures + 1;
        if (more <= FREE) {
            return new LockOut(more, null);
        }
        int doublings = Math.min(more - FREE - 1, DOUBLINGS_TO_LONGEST);
        Duration shut = FIRST.multipliedBy(1L << doublings);
        return new LockOut(more, now.plus(shut.compareTo(LONGEST) > 0 ? LONGEST : shut));
    }
}
