package io.maplebridge.platform.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A village or a community 村居.
 *
 * @param from the first day; null when it was there before the records
 * @param until the last day, after which it takes no new case but keeps its old ones; null while it
 *     lasts
 */
public record Village(
        String code, String zh, String en, @Nullable LocalDate from, @Nullable LocalDate until) {

    public Term term() {
        return new Term(code, zh, en);
    }

    public boolean isThereOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
