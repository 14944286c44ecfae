package io.maplebridge.cases.application;

import io.maplebridge.cases.domain.CaseKind;
import io.maplebridge.cases.domain.CaseState;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of the ledger 台账, in which order. Null means any.
 *
 * @param villages the only ones asked about; null for all
 * @param text a number, name, phone or words of the subject
 * @param state null for any but voided
 * @param overdueOn cases that were due before this day; null for all
 * @param page counted from 0
 */
public record LedgerQuery(
        String town,
        @Nullable CaseKind kind,
        @Nullable CaseState state,
        @Nullable String village,
        @Nullable Set<String> villages,
        @Nullable String category,
        @Nullable String source,
        @Nullable String text,
        boolean openOnly,
        @Nullable LocalDate overdueOn,
        Sort sort,
        int page,
        int size) {

    /** What the ledger can be ordered by; newest or most urgent first. */
    public enum Sort {
        UPDATED,
        REGISTERED,
        NUMBER,
        DUE
    }

    public LedgerQuery onlyOpen() {
        return new LedgerQuery(
                town, kind, state, village, villages, category, source, text, true, null, sort, 0,
                size);
    }

    public LedgerQuery onlyOverdue(LocalDate today) {
        return new LedgerQuery(
                town, kind, state, village, villages, category, source, text, true, today, sort, 0,
                size);
    }

    /** All of it on one page. */
    public LedgerQuery whole(int mostRows) {
        return new LedgerQuery(
                town, kind, state, village, villages, category, source, text, openOnly, overdueOn,
                sort, 0, mostRows);
    }

    /** The same, and of these villages alone. */
    public LedgerQuery within(Set<String> own) {
        return new LedgerQuery(
                town, kind, state, village, own, category, source, text, openOnly, overdueOn, sort,
                page, size);
    }
}
