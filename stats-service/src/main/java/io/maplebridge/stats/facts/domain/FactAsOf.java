package io.maplebridge.stats.facts.domain;

import io.maplebridge.contract.fact.Clock;
import io.maplebridge.contract.fact.Standing;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it stood at the end of a day. Every figure is a question to this.
 *
 * @param standing what held, as whoever leads the thing's life said
 */
public record FactAsOf(Fact fact, LocalDate day, Standing standing) {

    /** What it was and stays, by name; null when it has none. */
    public @Nullable String label(String name) {
        return fact.codes().get(name);
    }

    /** How much, by name; 0 when nothing was named. */
    public long amount(String name) {
        return fact.amounts().getOrDefault(name, 0L);
    }

    /** What was in force on the day, by name; null when nothing was. */
    public @Nullable String code(String name) {
        return standing.codes().get(name);
    }

    public boolean has(String name, String code) {
        return code.equals(code(name));
    }

    /** Since when what was in force on the day has been so, by name. */
    public @Nullable LocalDate on(String name) {
        return standing.days().get(name);
    }

    /**
     * True when a limit's outcome is known: what it waits for was done, or its last day is over.
     */
    public boolean isDue(String clock) {
        return standing.clock(clock).filter(this::isDue).isPresent();
    }

    private boolean isDue(Clock clock) {
        return clock.metOn() != null
                || (clock.pausedSince() == null && clock.dueOn().isBefore(day));
    }

    /** True when the last day of a limit is over, and what it waits for was not done. */
    public boolean isOverdue(String clock) {
        return standing.clock(clock).filter(it -> it.metOn() == null && isDue(it)).isPresent();
    }

    /** When what a limit waits for was done, if it was done in time. */
    public @Nullable LocalDate metInTime(String clock) {
        return standing.clock(clock)
                .flatMap(
                        it -> Optional.ofNullable(it.metOn()).filter(on -> !on.isAfter(it.dueOn())))
                .orElse(null);
    }
}
