package io.maplebridge.cases.ledger.application;

import io.maplebridge.cases.ledger.application.Ledger.Stretch;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.reference.Reference;
import java.util.List;
import org.springframework.stereotype.Service;

/** Looks into the ledger, as far as the person at work may see. */
@Service
public class ReadLedger {

    /**
     * A page of the ledger.
     *
     * @param total how many cases the query finds on all pages
     */
    public record LedgerPage(List<LedgerRow> rows, long total) {}

    private final Ledger ledger;
    private final CurrentPerson person;
    private final SearchesForPeople searches;
    private final Reference reference;

    ReadLedger(
            Ledger ledger, CurrentPerson person, SearchesForPeople searches, Reference reference) {
        this.ledger = ledger;
        this.person = person;
        this.searches = searches;
        this.reference = reference;
    }

    public LedgerPage page(LedgerQuery query) {
        LedgerQuery own = own(query);
        return new LedgerPage(ledger.rows(own), ledger.count(own));
    }

    /** The rows alone: to count all takes longer. */
    public Stretch stretch(LedgerQuery query) {
        return ledger.stretch(own(query));
    }

    public boolean takesLongToCount(LedgerQuery query) {
        return ledger.takesLongToCount(query.town());
    }

    public long count(LedgerQuery query) {
        return ledger.count(own(query));
    }

    private LedgerQuery own(LedgerQuery query) {
        Person asking = person.get();
        LedgerQuery own =
                query.within(
                        new Reach(
                                asking.seesEveryVillage() ? null : asking.villages(),
                                asking.units(),
                                reference.units().withAbove(asking.units()),
                                asking.opensCases()));
        searches.tell(own, asking);
        return own;
    }
}
