package io.maplebridge.cases.web.page;

import io.maplebridge.cases.application.LedgerQuery;
import io.maplebridge.cases.domain.CaseKind;
import io.maplebridge.cases.domain.CaseState;
import io.maplebridge.cases.web.api.LedgerParameters;
import io.maplebridge.platform.reference.Catalogue;
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
        @Nullable String text,
        @Nullable Boolean open,
        @Nullable Boolean overdue,
        LedgerQuery.@Nullable Sort sort,
        @Nullable Integer page) {

    static final int ROWS = 50;

    int pageNumber() {
        return page == null ? 1 : page;
    }

    LedgerQuery query(Catalogue catalogue, LocalDate today) {
        return parameters(open, overdue, pageNumber()).query(catalogue, today);
    }

    /** The same filters, but neither only open nor only late ones: what 共 counts. */
    LedgerQuery all(Catalogue catalogue, LocalDate today) {
        return parameters(null, null, 1).query(catalogue, today);
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
                && open == null
                && overdue == null
                && page == null;
    }

    private LedgerParameters parameters(
            @Nullable Boolean onlyOpen, @Nullable Boolean onlyOverdue, int number) {
        return new LedgerParameters(
                null,
                kind,
                state,
                village,
                category,
                source,
                text,
                onlyOpen,
                onlyOverdue,
                sort,
                number - 1,
                ROWS);
    }
}
