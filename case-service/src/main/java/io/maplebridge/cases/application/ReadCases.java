package io.maplebridge.cases.application;

import io.maplebridge.cases.domain.CaseFile;
import io.maplebridge.cases.domain.CaseId;
import io.maplebridge.contract.access.RequestRefused.Reason;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.access.Refusals;
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
    private final CurrentPerson person;
    private final Refusals refusals;

    ReadCases(CaseFiles files, Ledger ledger, CurrentPerson person, Refusals refusals) {
        this.files = files;
        this.ledger = ledger;
        this.person = person;
        this.refusals = refusals;
    }

    /**
     * @throws NotFound when there is no such case, or none that the person at work may know of: of
     *     another village, or one that accuses their own unit (信访工作条例 46 (五))
     */
    public CaseFile find(CaseId id) {
        CaseFile file = files.find(id).orElseThrow(() -> new NotFound("case " + id));
        Person asking = person.get();
        if (file.places().stream().noneMatch(asking::sees)) {
            refusals.note(Reason.OTHER_VILLAGE);
            throw new NotFound("case " + id);
        }
        if (file.registration().accuses(asking.units())) {
            refusals.note(Reason.ACCUSED_UNIT);
            throw new NotFound("case " + id);
        }
        return file;
    }

    public LedgerPage ledger(LedgerQuery query) {
        LedgerQuery own = own(query);
        return new LedgerPage(ledger.rows(own), ledger.count(own));
    }

    public long count(LedgerQuery query) {
        return ledger.count(own(query));
    }

    private LedgerQuery own(LedgerQuery query) {
        Person asking = person.get();
        return query.within(
                new Reach(asking.seesEveryVillage() ? null : asking.villages(), asking.units()));
    }
}
