package io.maplebridge.contract.event;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Which case, which version of it, who by role, and when.
 *
 * @param version 1 for the first event of a case, then one more for each; with the case id it is
 *     the identity of the event
 * @param actorRole role of the person or system that did it, never the name
 */
public record Occurrence(
        UUID caseId, long version, String actorRole, LocalDate occurredOn, Instant recordedAt) {
    public Occurrence {
        requireNonNull(caseId, "caseId");
        requireNonNull(actorRole, "actorRole");
        requireNonNull(occurredOn, "occurredOn");
        requireNonNull(recordedAt, "recordedAt");
        if (version < 1) {
            throw new IllegalArgumentException("version starts at 1, not " + version);
        }
    }

    /** The id of the event: case id and version. */
    public String eventId() {
        return caseId + "-" + version;
    }
}
