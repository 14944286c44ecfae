package io.maplebridge.contract.event;

import static java.util.Objects.requireNonNull;

import io.maplebridge.contract.CaseKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that may be counted of a case, as it stands after an event: codes, amounts and dates, no
 * names and no free text. A consumer needs only the newest version of it.
 *
 * @param number the case number 案号 given at acceptance, or the outside number of an order
 * @param category dispute category or order type code; null for a petition
 * @param channel how a petition came; null for other kinds
 * @param level at which level the case stands now
 * @param amount money in dispute in yuan; null when none was named
 * @param partyCount parties named in the case
 * @param people how many came with a petition; 1 for other kinds
 * @param milestones every step so far, oldest first
 */
public record CaseFacts(
        CaseKind kind,
        String town,
        String village,
        @Nullable String number,
        @Nullable String category,
        String source,
        @Nullable String channel,
        Level level,
        @Nullable BigDecimal amount,
        int partyCount,
        int people,
        List<Milestone> milestones) {
    public CaseFacts {
        requireNonNull(kind, "kind");
        requireNonNull(town, "town");
        requireNonNull(village, "village");
        requireNonNull(source, "source");
        requireNonNull(level, "level");
        milestones = List.copyOf(milestones);
    }
}
