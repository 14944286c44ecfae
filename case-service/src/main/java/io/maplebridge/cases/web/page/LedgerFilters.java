package io.maplebridge.cases.web.page;

import io.maplebridge.cases.application.LedgerQuery;
import io.maplebridge.cases.domain.CaseKind;
import io.maplebridge.cases.domain.CaseState;
import io.maplebridge.cases.web.api.LedgerParameters;
import io.maplebridge.platform.reference.Reference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The filters in the address of the ledger page. The same as the API's, except that people count
 * pages from 1.
 */
record LedgerFilters(
        @Nullable CaseKind kind,
        @Nullable CaseState state,
        @Nullable String village,
        @Nullable String category,
        @Nullable String source,
        @Nullable String holder,
        @Nullable String text,
        @Nullable Boolean open,
        @Nullable Boolean unfinished,
        @Nullable Boolean overdue,
        @Nullable Boolean own,
        @Nullable Boolean key,
        @Nullable String lead,
        @Nullable Boolean ended,
        LedgerQuery.@Nullable Sort sort,
        @Nullable Integer page) {

    static final int ROWS = 50;

    int pageNumber() {
        return page == null ? 1 : page;
    }

    LedgerQuery query(Reference reference, LocalDate today) {
        return new LedgerParameters(
                        null,
                        kind,
                        state,
                        village,
                        category,
                        source,
                        holder,
                        text,
                        open,
                        unfinished,
                        overdue,
                        own,
                        key,
                        lead,
                        ended,
                        sort,
                        pageNumber() - 1,
                        ROWS)
                .query(reference, today);
    }

    /** True when nothing but text was looked for, as from the box in the bar. */
    boolean onlyText() {
        return text != null
                && !text.isBlank()
                && kind == null
                && state == null
                && village == null
                && category == null
                && source == null
                && holder == null
                && open == null
                && unfinished == null
                && overdue == null
                && own == null
                && key == null
                && lead == null
                && ended == null
                && page == null;
    }
}
