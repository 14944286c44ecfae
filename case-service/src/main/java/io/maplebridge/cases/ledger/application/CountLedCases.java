package io.maplebridge.cases.ledger.application;

import io.maplebridge.cases.ledger.application.LedgerQuery.Part;
import io.maplebridge.cases.ledger.application.LedgerQuery.Sort;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.town.people.application.LedCases;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Counts the cases that a leader answers for 包案, as far as whoever asks may know of them. */
@Service
class CountLedCases implements LedCases {

    private final ReadLedger ledger;
    private final Reference reference;

    CountLedCases(ReadLedger ledger, Reference reference) {
        this.ledger = ledger;
        this.reference = reference;
    }

    @Override
    public long ledBy(String account) {
        return ledger.count(
                new LedgerQuery(
                        reference.now().defaultTown().code(),
                        new LedgerQuery.Filter(Map.of(), null, null),
                        Part.ledBy(account),
                        Reach.WHOLE,
                        Sort.UPDATED,
                        0,
                        1,
                        null));
    }
}
