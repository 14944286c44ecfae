package io.maplebridge.cases.web.api;

import io.maplebridge.cases.application.LedgerQuery;
import io.maplebridge.cases.application.Reach;
import io.maplebridge.cases.domain.CaseKind;
import io.maplebridge.cases.domain.CaseState;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.reference.Catalogue;
import io.maplebridge.platform.reference.Findings;
import io.maplebridge.platform.reference.Reference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The query parameters of the ledger as they are sent: all optional. */
public record LedgerParameters(
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
        @Nullable Integer size) {

    private static final int USUAL_SIZE = 50;
    private static final int MOST_PAGES = 10_000;

    /**
     * @throws InvalidRequest when a number is out of range or the town is unknown
     */
    public LedgerQuery query(Reference reference, LocalDate today) {
        Catalogue catalogue = reference.now();
        Findings found = new Findings();
        int wantedPage = page == null ? 0 : page;
        int wantedSize = size == null ? USUAL_SIZE : size;
        String wantedTown = town == null || town.isBlank() ? catalogue.defaultTown().code() : town;
        found.range("page", wantedPage, 0, MOST_PAGES);
        found.range("size", wantedSize, 1, 500);
        found.unless(catalogue.town(wantedTown).isPresent(), "town", "unknown-town", wantedTown);
        found.optionalText("text", text, 100);
        found.optionalText("holder", given(holder), 60);
        found.optionalText("lead", given(lead), 100);
        InvalidRequest.unlessEmpty(found.all());
        boolean late = Boolean.TRUE.equals(overdue);
        boolean left = Boolean.TRUE.equals(ended);
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
                new LedgerQuery.Part(
                        late || Boolean.TRUE.equals(open),
                        left || Boolean.TRUE.equals(unfinished),
                        late ? today : null,
                        Boolean.TRUE.equals(own),
                        Boolean.TRUE.equals(key),
                        given(lead),
                        left ? reference.units().endedBefore(today) : null),
                Reach.WHOLE,
                sort == null ? LedgerQuery.Sort.UPDATED : sort,
                wantedPage,
                wantedSize);
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
