package io.maplebridge.town.organisation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another.
 *
 * @param until the last day; null while it lasts
 */
record Span(LocalDate from, @Nullable LocalDate until) {

    boolean has(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    boolean holds(Span other) {
        return !other.from.isBefore(from) && !outlasts(other, until);
    }

    /** Whether it goes on after that day; what has no end goes on after every day. */
    boolean lastsBeyond(@Nullable LocalDate day) {
        return outlasts(this, day);
    }

    private static boolean outlasts(Span span, @Nullable LocalDate day) {
        return day != null && (span.until == null || span.until.isAfter(day));
    }
}
