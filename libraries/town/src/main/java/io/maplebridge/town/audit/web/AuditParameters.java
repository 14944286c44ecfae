package io.maplebridge.town.audit.web;

import io.maplebridge.contract.words.Spelling;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.reference.Findings;
import io.maplebridge.town.audit.application.AuditLines.Query;
import io.maplebridge.town.audit.domain.Deed;
import org.jspecify.annotations.Nullable;

/**
 * What of the trail is asked for; all optional.
 *
 * @param page counted from 1, as people do
 */
record AuditParameters(
        @Nullable String account,
        @Nullable Deed deed,
        @Nullable String subject,
        @Nullable Integer page) {

    static final int ROWS = 50;
    private static final int MOST_PAGES = 10_000;

    int pageNumber() {
        return page == null ? 1 : page;
    }

    /**
     * @throws InvalidRequest when the page cannot be
     */
    Query query() {
        Findings found = new Findings();
        found.range("page", pageNumber(), 1, MOST_PAGES);
        InvalidRequest.unlessEmpty(found.all());
        return new Query(given(account), deed, given(subject), pageNumber() - 1, ROWS);
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || Spelling.isEmpty(value) ? null : Spelling.key(value);
    }
}
