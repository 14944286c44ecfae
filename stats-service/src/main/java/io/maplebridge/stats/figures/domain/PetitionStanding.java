package io.maplebridge.stats.figures.domain;

import io.maplebridge.stats.facts.domain.Standing;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a petition's standing means in the trade's words. */
final class PetitionStanding {

    /** Replies that give the petitioner what was asked, in full or in part (信访工作条例 32). */
    private static final Set<String> GRANTED = Set.of("supported", "partly-supported");

    private PetitionStanding() {}

    /** A petition is done with by its outcome, or by being closed without one. */
    static @Nullable LocalDate concludedOn(Standing standing) {
        return standing.concludedOn() == null ? standing.closedOn() : standing.concludedOn();
    }

    static boolean isSettled(Standing standing) {
        return switch (standing.outcome()) {
            case SETTLED -> true;
            case REPLIED -> standing.detail() != null && GRANTED.contains(standing.detail());
            case AGREED, FAILED, WITHDRAWN, REFERRED -> false;
            case null -> false;
        };
    }
}
