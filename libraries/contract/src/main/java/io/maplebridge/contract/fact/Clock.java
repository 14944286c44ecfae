package io.maplebridge.contract.fact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time limit at work on one thing. There is one clock: the due day on the page, in the list and
 * behind an in-time rate is this one.
 *
 * @param id which limit, such as {@code petition.decide}
 * @param startedOn the day that is not counted
 * @param dueOn the last day in time
 * @param pausedSince since when it stands still; null while it runs
 * @param metOn when what it waits for was done; null while it is waited for
 */
public record Clock(
        String id,
        LocalDate startedOn,
        LocalDate dueOn,
        @Nullable LocalDate pausedSince,
        @Nullable LocalDate metOn) {
    public Clock {
        requireNonNull(id, "id");
        requireNonNull(startedOn, "startedOn");
        requireNonNull(dueOn, "dueOn");
    }

    public boolean runs() {
        return metOn == null && pausedSince == null;
    }
}
