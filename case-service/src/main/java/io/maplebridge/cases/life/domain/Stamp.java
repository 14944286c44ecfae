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
 * @param key of the command, so that the same command sent again is known; null without one
 */
public record Stamp(
        LocalDate occurredOn, Instant recordedAt, Actor actor, @Nullable CommandKey key) {

    /** The sender's key; null without one. */
    public @Nullable UUID commandId() {
        return key == null ? null : key.id();
    }

    boolean hasKey(UUID id) {
        return id.equals(commandId());
    }
}
