package io.maplebridge.stats.facts.domain;

import io.maplebridge.contract.words.Level;
import io.maplebridge.contract.words.MilestoneKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a case.
 *
 * @param occurredOn when it happened, a date in Asia/Shanghai
 * @param recordedAt when the system learned of it
 * @param level at which level the case stands after it
 * @param detail a code that narrows the mark, see {@link MilestoneKind}
 */
public record Milestone(
        MilestoneKind mark,
        LocalDate occurredOn,
        Instant recordedAt,
        Level level,
        @Nullable String detail) {}
