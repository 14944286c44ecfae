package io.maplebridge.cases.life.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a command is known by when it is sent again.
 *
 * @param id the sender's key
 * @param print of the account, the command and what was sent with it; null in a history that was
 *     written before prints were kept
 */
public record CommandKey(UUID id, @Nullable String print) {}
