package io.maplebridge.stats.facts.domain;

import io.maplebridge.contract.fact.Standing;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a thing.
 *
 * @param kind what happened, by its code
 * @param occurredOn when it happened, a date in Asia/Shanghai
 * @param recordedAt when the system learned of it
 * @param after all that holds after it; null where whoever told it did not say yet
 */
public record Milestone(
        String kind, LocalDate occurredOn, Instant recordedAt, @Nullable Standing after) {}
