package io.maplebridge.contract.event;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a case, with both its dates. The steps of a case in order tell its status
 * as of any day: that of the steps with {@code occurredOn} on or before it.
 *
 * @param occurredOn when it happened, a date in Asia/Shanghai; never before the step in front
 * @param recordedAt when the system learned of it
 * @param level at which level the case stands after it
 * @param detail a code that narrows the mark, see {@link Mark}
 */
public record Milestone(
        Mark mark, LocalDate occurredOn, Instant recordedAt, Level level, @Nullable String detail) {
    public Milestone {
        requireNonNull(mark, "mark");
        requireNonNull(occurredOn, "occurredOn");
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(level, "level");
    }
}
