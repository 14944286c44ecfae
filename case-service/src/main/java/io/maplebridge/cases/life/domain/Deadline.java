package io.maplebridge.cases.life.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * By when the next thing is due.
 *
 * @param startedOn the day that is not counted
 * @param dueOn the last day in time
 */
public record Deadline(TimeLimit limit, LocalDate startedOn, LocalDate dueOn) {

    /** Days still left on this day, negative once late. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, dueOn);
    }

    /** Share of the time used on this day, in percent; over 100 once late. */
    public int percentUsed(LocalDate today) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(startedOn, dueOn));
        return Math.toIntExact(ChronoUnit.DAYS.between(startedOn, today) * 100 / whole);
    }
}
