package io.maplebridge.stats.facts.domain;

import io.maplebridge.contract.words.CaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that is counted of one case, as of its newest version: codes, amounts and dates, no names and
 * no free text. Its milestones tell what held on any day, so the past of a figure never changes
 * because of what happened later.
 *
 * @param version grows by one with each event of the case; a row only ever moves to a newer one
 * @param number 案号, or the outside number of an order
 * @param category of a dispute or an order; a petition has none
 * @param channel how a petition came; other kinds have none
 * @param amountFen money in dispute 涉案金额 in fen, 0 when none was named
 * @param people how many came with a petition
 * @param milestones oldest first, their days never decreasing
 */
public record FactRow(
        CaseId caseId,
        long version,
        CaseKind kind,
        String town,
        String village,
        @Nullable String number,
        @Nullable String category,
        String source,
        @Nullable String channel,
        long amountFen,
        int partyCount,
        int people,
        List<Milestone> milestones) {

    public FactRow {
        milestones = List.copyOf(milestones);
    }

    /** What held at the end of that day (domain rule: only what had happened by then counts). */
    public Standing asOf(LocalDate day) {
        StandingFold fold = new StandingFold(this, day);
        for (Milestone milestone : milestones) {
            if (!milestone.occurredOn().isAfter(day)) {
                fold.apply(milestone);
            }
        }
        return fold.standing();
    }

    /** The days on which something happened. */
    public NavigableSet<LocalDate> days() {
        return milestones.stream()
                .map(Milestone::occurredOn)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean isNewerThan(FactRow other) {
        return version > other.version;
    }
}
