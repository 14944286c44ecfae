package io.maplebridge.cases.life.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When and by whom: every event has both its dates.
 *
 * @param occurredOn when it happened, a date in Asia/Shanghai
 * @param recordedAt when the system learned of it
 * @param commandId the sender's key of the command, so that the same command sent again is known
 */
public record Stamp(
        LocalDate occurredOn, Instant recordedAt, Actor actor, @Nullable UUID commandId) {}
