package io.maplebridge.cases.life.web.entries;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.maplebridge.cases.life.application.Entry;
import io.maplebridge.cases.life.domain.CaseState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry as its sender is shown it; what is not known or not the sender's to know is absent.
 *
 * @param open whether its case can be looked into
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryView(
        UUID caseId,
        String subject,
        Instant sentAt,
        boolean open,
        @Nullable CaseState state,
        @Nullable String number,
        @Nullable String reason,
        @Nullable Instant conflictSince) {

    static EntryView of(Entry entry) {
        return new EntryView(
                entry.id().value(),
                entry.subject(),
                entry.sentAt(),
                entry.mayOpen(),
                entry.state(),
                entry.number(),
                entry.reason(),
                entry.conflictSince());
    }
}
