package io.maplebridge.contract.event;

import static java.util.Objects.requireNonNull;

/**
 * What happened to a case, and the facts of the case after it. Records of {@code cases.events.v1},
 * keyed by case id. The same case at the same version may be told again with facts of a newer
 * {@link CaseFacts#SHAPE}; readers keep what is newest by version, then by shape.
 */
public record CaseEvent(CaseEventType type, Occurrence occurrence, CaseFacts facts) {
    public CaseEvent {
        requireNonNull(type, "type");
        requireNonNull(occurrence, "occurrence");
        requireNonNull(facts, "facts");
    }
}
