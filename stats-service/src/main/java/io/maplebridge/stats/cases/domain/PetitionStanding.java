package io.maplebridge.stats.cases.domain;

import io.maplebridge.stats.facts.domain.FactAsOf;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a petition's standing means in the trade's words. */
final class PetitionStanding {

    /** Replies that give the petitioner what was asked, in full or in part (信访工作条例 32). */
    private static final Set<String> GRANTED = Set.of("supported", "partly-supported");

    private PetitionStanding() {}

    /** A petition is done with by its outcome, or by being closed without one. */
    static @Nullable LocalDate concludedOn(FactAsOf fact) {
        LocalDate concluded = fact.on(CaseTally.CONCLUDED);
        return concluded == null ? fact.on("closed") : concluded;
    }

    static boolean isSettled(FactAsOf fact) {
        String detail = fact.code("outcomeDetail");
        return fact.has(CaseTally.OUTCOME, "SETTLED")
                || (fact.has(CaseTally.OUTCOME, "REPLIED")
                        && detail != null
                        && GRANTED.contains(detail));
    }
}
