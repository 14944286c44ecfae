package io.maplebridge.cases.ledger.application;

import io.maplebridge.cases.ledger.application.ReadLedger.LedgerPage;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.town.audit.application.AuditTrail;
import io.maplebridge.town.audit.domain.Deed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes a list out of the system; the audit trail says which, before it leaves. */
@Service
public class TakeOutLedger {

    private static final int MOST_ROWS = 20_000;

    /** More are no list to be read on paper. */
    private static final int MOST_PRINTED = 5_000;

    private final ReadLedger ledger;
    private final CurrentPerson person;
    private final AuditTrail trail;

    TakeOutLedger(ReadLedger ledger, CurrentPerson person, AuditTrail trail) {
        this.ledger = ledger;
        this.person = person;
        this.trail = trail;
    }

    /**
     * Every row that the query finds, whatever its page.
     *
     * @throws InvalidRequest when they are too many for one workbook
     */
    public LedgerPage takeOut(LedgerQuery query) {
        return takeOut(query, MOST_ROWS);
    }

    /**
     * The same, on paper.
     *
     * @throws InvalidRequest when they are too many to be printed
     */
    public LedgerPage print(LedgerQuery query) {
        return takeOut(query, MOST_PRINTED);
    }

    private LedgerPage takeOut(LedgerQuery query, int most) {
        LedgerPage found = ledger.page(query.whole(most));
        if (found.total() > most) {
            throw new InvalidRequest("filter", "too-many-rows", found.total(), most);
        }
        trail.write(Deed.EXPORTED, "", found.total() + " " + words(query, person.get()));
        return found;
    }

    /** The filters by their codes; words that were looked for may be a name and are left out. */
    private static String words(LedgerQuery query, Person exporting) {
        LedgerQuery.Filter filter = query.filter();
        LedgerQuery.Part part = query.part();
        List<String> words = new ArrayList<>();
        for (LedgerField field : LedgerField.values()) {
            named(words, field.word(), filter.codes().get(field));
        }
        named(words, "state", filter.state());
        named(words, "dueBefore", part.dueBefore());
        named(words, "lead", part.lead());
        named(words, "open", part.open());
        named(words, "waitsFor", part.waitsFor().isEmpty() ? null : part.waitsFor());
        named(words, "unfinished", part.unfinished() ? true : null);
        named(words, "own", part.own() ? exporting.units().stream().sorted().toList() : null);
        named(words, "key", part.key() ? true : null);
        named(words, "ended", part.ended() != null ? true : null);
        named(words, "text", filter.text() == null ? null : "…");
        return String.join(" ", words);
    }

    private static void named(List<String> words, String name, @Nullable Object value) {
        if (value != null) {
            words.add(name + "=" + value);
        }
    }
}
