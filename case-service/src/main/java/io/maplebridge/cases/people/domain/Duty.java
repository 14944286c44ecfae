package io.maplebridge.cases.people.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody holding a role for a time, so that it can be said who was mediator on a day.
 *
 * @param role a role's name
 * @param villages codes; empty where a role is not bound to villages
 * @param from the first day
 * @param until the last day; null while it lasts
 */
public record Duty(String role, Set<String> villages, LocalDate from, @Nullable LocalDate until) {

    public Duty {
        villages = Set.copyOf(villages);
    }

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
