package io.maplebridge.contract.access;

import java.time.Instant;

/**
 * How far the audit trail went at a moment: a witness outside the store that keeps it.
 *
 * @param number of its last line
 * @param hash of that line, SHA-256 in hexadecimal digits, which stands for all before it
 */
public record AuditHead(long number, String hash, Instant at) {}
