package io.maplebridge.contract.event;

import static java.util.Objects.requireNonNull;

import io.maplebridge.contract.fact.Standing;
import io.maplebridge.contract.words.Level;
import io.maplebridge.contract.words.MilestoneKind;
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
 * @param detail a code that narrows the mark, see {@link MilestoneKind}
 * @param after all that holds of the case after it; null in facts of a shape older than 2
 */
public record Milestone(
        MilestoneKind mark,
        LocalDate occurredOn,
        Instant recordedAt,
        Level level,
        @Nullable String detail,
        @Nullable Standing after) {
    public Milestone {
        requireNonNull(mark, "mark");
        requireNonNull(occurredOn, "occurredOn");
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(level, "level");
    }
}
