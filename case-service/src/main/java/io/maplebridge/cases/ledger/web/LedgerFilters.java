package io.maplebridge.cases.ledger.web;

import io.maplebridge.cases.ledger.application.LedgerQuery;
import io.maplebridge.cases.ledger.application.Reach;
import io.maplebridge.cases.life.domain.CaseState;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.reference.Catalogue;
import io.maplebridge.platform.reference.Findings;
import io.maplebridge.platform.reference.Reference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The filters in the address of the ledger, of the page and of the API alike: all optional.
 *
 * @param page counted from 1 on the page, from 0 over the API
 * @param counted whether the page waits for its counts
 * @param after the {@link LedgerPlace} that the page begins behind
 */
record LedgerFilters(
        @Nullable String town,
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
        @Nullable Integer page,
        @Nullable Integer size,
        @Nullable String after,
        @Nullable Boolean counted) {

    static final int ROWS = 50;
    private static final int MOST_PAGES = 10_000;

    int pageNumber() {
        return page == null ? 1 : page;
    }

    boolean waitsForCounts() {
        return Boolean.TRUE.equals(counted);
    }

    /** As the page counts. */
    LedgerQuery query(Reference reference, LocalDate today) {
        return query(reference, today, 1);
    }

    /**
     * @param first number of the first page
     * @throws InvalidRequest when a number is out of range or the town is unknown
     */
    LedgerQuery query(Reference reference, LocalDate today, int first) {
        Catalogue catalogue = reference.now();
        Findings found = new Findings();
        int wantedPage = page == null ? 0 : page - first;
        int wantedSize = size == null ? ROWS : size;
        String wantedTown = town == null || town.isBlank() ? catalogue.defaultTown().code() : town;
        found.range("page", wantedPage, 0, MOST_PAGES);
        found.range("size", wantedSize, 1, 500);
        found.unless(catalogue.town(wantedTown).isPresent(), "town", "unknown-town", wantedTown);
        found.optionalText("text", text, 100);
        found.optionalText("holder", given(holder), 60);
        found.optionalText("lead", given(lead), 100);
        InvalidRequest.unlessEmpty(found.all());
        return new LedgerQuery(
                wantedTown,
                new LedgerQuery.Filter(
                        kind,
                        state,
                        given(village),
                        given(category),
                        given(source),
                        given(holder),
                        given(text)),
                part(reference, today),
                Reach.WHOLE,
                sort == null ? LedgerQuery.Sort.UPDATED : sort,
                wantedPage,
                wantedSize,
                after == null || after.isBlank() ? null : LedgerPlace.read(after));
    }

    private LedgerQuery.Part part(Reference reference, LocalDate today) {
        boolean late = Boolean.TRUE.equals(overdue);
        boolean left = Boolean.TRUE.equals(ended);
        return new LedgerQuery.Part(
                late || Boolean.TRUE.equals(open),
                left || Boolean.TRUE.equals(unfinished),
                late ? today : null,
                Boolean.TRUE.equals(own),
                Boolean.TRUE.equals(key),
                given(lead),
                left ? reference.units().endedBefore(today) : null);
    }

    /** True when nothing but text was looked for, as from the box in the bar. */
    boolean onlyText() {
        return given(text) != null
                && equals(
                        new LedgerFilters(
                                null, null, null, null, null, null, null, text, null, null, null,
                                null, null, null, null, sort, null, null, null, null));
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
