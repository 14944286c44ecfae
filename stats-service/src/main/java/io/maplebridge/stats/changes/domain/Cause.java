package io.maplebridge.stats.changes.domain;

import io.maplebridge.stats.facts.domain.Milestone;
import io.maplebridge.stats.figures.domain.Reason;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What made a fact come onto a list, leave it or move on it.
 *
 * @param step the kind of milestone; null where no step did: a time limit passed, or it was told
 *     anew
 * @param occurredOn when it happened
 * @param recordedAt when the system learned of it; null where no step did
 * @param holder the unit that had it in hand after the step, as far as the facts say; they name no
 *     person
 */
public record Cause(
        @Nullable String step,
        LocalDate occurredOn,
        @Nullable Instant recordedAt,
        @Nullable String holder,
        Reason reason) {

    /** Code under which facts say which unit has them in hand. */
    private static final String HOLDER = "holder";

    static Cause of(Milestone step, Reason reason) {
        return new Cause(
                step.kind(),
                step.occurredOn(),
                step.recordedAt(),
                step.after() == null ? null : step.after().codes().get(HOLDER),
                reason);
    }

    /** A limit was over on that day, and nobody did anything. */
    static Cause passing(LocalDate day) {
        return new Cause(null, day, null, null, Reason.OTHER);
    }
}
