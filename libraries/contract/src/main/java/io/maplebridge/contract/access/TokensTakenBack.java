package io.maplebridge.contract.access;

import java.time.Instant;

/**
 * Tokens of an account that were made before a moment are good no longer.
 *
 * @param account subject of the tokens, and key of the record
 * @param madeBefore to the millisecond
 */
public record TokensTakenBack(String account, Instant madeBefore) {}
