package io.maplebridge.town.people.domain;

import io.maplebridge.contract.words.Role;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody holding a role for a time, so that it can be said who was mediator on a day.
 *
 * @param villages codes; empty where a role is not bound to villages
 * @param unit code of the grid, committee or office it is held in; null when in none
 * @param from the first day
 * @param until the last day; null while it lasts
 */
public record Duty(
        Role role,
        Set<String> villages,
        @Nullable String unit,
        LocalDate from,
        @Nullable LocalDate until) {

    public Duty {
        villages = Set.copyOf(villages);
    }

    public Duty(Role role, Set<String> villages, LocalDate from, @Nullable LocalDate until) {
        this(role, villages, null, from, until);
    }

    /** The units it is held in and for: its own and its villages. */
    public Set<String> units() {
        Set<String> all = new HashSet<>(villages);
        if (unit != null) {
            all.add(unit);
        }
        return Set.copyOf(all);
    }

    /** Whether it is the same duty, however long it lasts. */
    public boolean isThatOf(Duty other) {
        return equals(other.until(until));
    }

    public Duty ofVillages(Set<String> others) {
        return new Duty(role, others, unit, from, until);
    }

    public Duty until(@Nullable LocalDate lastDay) {
        return new Duty(role, villages, unit, from, lastDay);
    }

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
