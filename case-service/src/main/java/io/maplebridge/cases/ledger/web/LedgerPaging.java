package io.maplebridge.cases.ledger.web;

import io.maplebridge.cases.ledger.application.Ledger.Stretch;
import io.maplebridge.platform.page.PageAddress;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the ledger a page shows.
 *
 * @param number of the page, from 1
 * @param total rows of the whole list; null when that is told later
 */
record LedgerPaging(int number, Stretch shown, @Nullable Long total, PageAddress address) {

    public boolean isOnlyPage() {
        return number == 1 && shown.next() == null;
    }

    public long firstRow() {
        return shown.rows().isEmpty() ? 0 : (long) (number - 1) * LedgerFilters.ROWS + 1;
    }

    public long lastRow() {
        return shown.rows().isEmpty() ? 0 : firstRow() + shown.rows().size() - 1;
    }

    /** By its number: one looks back a few pages, not a thousand. */
    public @Nullable String previous() {
        return number > 1
                ? address.without("after").with("page", number == 2 ? null : number - 1).href()
                : null;
    }

    /** By the place where this page ends, which does not move when rows before it come and go. */
    public @Nullable String next() {
        return shown.next() == null
                ? null
                : address.with("after", LedgerPlace.write(shown.next()))
                        .with("page", number + 1)
                        .href();
    }
}
