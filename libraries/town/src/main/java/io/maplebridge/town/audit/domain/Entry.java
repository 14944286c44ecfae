package io.maplebridge.town.audit.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Something to be written into the audit trail.
 *
 * @param id of the entry: written once, however often it is brought
 * @param at to the millisecond
 * @param account that did it; empty when nobody of ours did
 * @param role it was done with; empty when none was held
 * @param subject an account, a case id, a route: what it was done to
 * @param detail what else is to be known, such as the reason given
 */
public record Entry(
        UUID id,
        Instant at,
        String account,
        String role,
        Deed deed,
        String subject,
        String detail) {}
