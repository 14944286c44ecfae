package io.maplebridge.cases.application;

import io.maplebridge.cases.domain.CaseFile;
import io.maplebridge.cases.domain.CaseId;
import io.maplebridge.platform.problem.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;

/** Looks up a case, or the ledger. */
@Service
public class ReadCases {

    /**
     * A page of the ledger.
     *
     * @param total how many cases the query finds on all pages
     */
    public record LedgerPage(List<LedgerRow> rows, long total) {}

    private final CaseFiles files;
    private final Ledger ledger;

    ReadCases(CaseFiles files, Ledger ledger) {
        this.files = files;
        this.ledger = ledger;
    }

    /**
     * @throws NotFound when there is no such case
     */
    public CaseFile find(CaseId id) {
        return files.find(id).orElseThrow(() -> new NotFound("case " + id));
    }

    public LedgerPage ledger(LedgerQuery query) {
        return new LedgerPage(ledger.rows(query), ledger.count(query));
    }

    public long count(LedgerQuery query) {
        return ledger.count(query);
    }
}
