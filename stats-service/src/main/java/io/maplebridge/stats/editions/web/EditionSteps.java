package io.maplebridge.stats.editions.web;

import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.stats.editions.application.TakeStep;
import io.maplebridge.stats.editions.domain.Act;
import io.maplebridge.stats.editions.domain.Edition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a step as it was sent, by form or by program. */
@Component
class EditionSteps {

    private static final int LONGEST_NOTE = 500;

    private final TakeStep steps;
    private final Hands hands;

    EditionSteps(TakeStep steps, Hands hands) {
        this.steps = steps;
        this.hands = hands;
    }

    Edition take(String id, Act act, @Nullable String note, @Nullable String seal) {
        String typed = note == null ? "" : note.strip();
        if (typed.isEmpty() && (act == Act.SEND || act == Act.WITHDRAW)) {
            throw new InvalidRequest(
                    "note", act == Act.SEND ? "edition-sent-to" : "edition-reason");
        }
        if (typed.length() > LONGEST_NOTE) {
            throw new InvalidRequest("note", "edition-note-too-long", LONGEST_NOTE);
        }
        return steps.of(
                OpenEditions.id(id), act, hands.now(), typed.isEmpty() ? null : typed, seal);
    }
}
