package io.maplebridge.cases.life.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a case at work: since when, and when what it waits for was done. By when that is due
 * is for {@link Deadlines} to say, unless people agreed on a day.
 *
 * @param startedOn the day that is not counted
 * @param agreedOn the last day in time as it was agreed upon; null where a rule says how long
 * @param metOn null while it is waited for
 */
public record ClockRun(
        ClockId id, LocalDate startedOn, @Nullable LocalDate agreedOn, @Nullable LocalDate metOn) {

    /** One that a rule says the length of. */
    static ClockRun from(ClockId id, LocalDate startedOn) {
        return new ClockRun(id, startedOn, null, null);
    }

    public boolean runs() {
        return metOn == null;
    }

    /** What it waits for the first time is done on this day; later days change nothing. */
    ClockRun met(LocalDate day) {
        return metOn == null ? new ClockRun(id, startedOn, agreedOn, day) : this;
    }
}
