package io.maplebridge.cases.life.domain;

import java.util.UUID;

/** The identity of a case: that of the submission it was opened from. */
public record CaseId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
