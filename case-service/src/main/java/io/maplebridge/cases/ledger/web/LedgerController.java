package io.maplebridge.cases.ledger.web;

import io.maplebridge.cases.ledger.application.LedgerQuery;
import io.maplebridge.cases.ledger.application.LedgerRow;
import io.maplebridge.cases.ledger.application.ReadLedger;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.time.TownTime;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
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

    /** A page of the ledger. */
    record CaseList(List<LedgerRow> items, long total, int page, int size) {}

    @AllowedTo({Role.MEDIATOR, Role.OFFICE, Role.WRITER, Role.LEADER})
    @GetMapping("/cases/api/cases")
    CaseList list(LedgerFilters filters) {
        LedgerQuery query = filters.query(reference.now(), time.today(), 0);
        var page = ledger.page(query);
        return new CaseList(page.rows(), page.total(), query.page(), query.size());
    }
}
