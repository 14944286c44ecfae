package io.maplebridge.stats.editions.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of an edition.
 *
 * @param note why it was withdrawn, to whom it was sent, what was discussed
 */
public record EditionStep(Act act, Hand by, Instant at, @Nullable String note) {}
