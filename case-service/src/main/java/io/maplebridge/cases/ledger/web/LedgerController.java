package io.maplebridge.cases.ledger.web;

import io.maplebridge.cases.ledger.application.Ledger.Place;
import io.maplebridge.cases.ledger.application.Ledger.Stretch;
import io.maplebridge.cases.ledger.application.LedgerQuery;
import io.maplebridge.cases.ledger.application.LedgerRow;
import io.maplebridge.cases.ledger.application.ReadLedger;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.limits.Rate;
import io.maplebridge.platform.limits.RateLimited;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.time.TownTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger over the API, the people masked. */
@RestController
class LedgerController {

    private final ReadLedger ledger;
    private final Reference reference;
    private final TownTime time;

    LedgerController(ReadLedger ledger, Reference reference, TownTime time) {
        this.ledger = ledger;
        this.reference = reference;
        this.time = time;
    }

    /**
     * A page of the ledger.
     *
     * @param next to be sent as {@code after} for the page behind this one; absent on the last
     */
    record CaseList(List<LedgerRow> items, long total, int page, int size, @Nullable String next) {}

    @AllowedTo({Role.MEDIATOR, Role.OFFICE, Role.WRITER, Role.LEADER})
    @RateLimited(value = Rate.SEARCH, with = "text")
    @GetMapping("/cases/api/cases")
    CaseList list(@RequestParam Map<String, String> parameters) {
        LedgerQuery query = LedgerFilters.of(parameters).query(reference, time.today(), 0);
        Stretch shown = ledger.stretch(query);
        Place next = shown.next();
        return new CaseList(
                shown.rows(),
                ledger.count(query),
                query.page(),
                query.size(),
                next == null ? null : LedgerPlace.write(next));
    }
}
