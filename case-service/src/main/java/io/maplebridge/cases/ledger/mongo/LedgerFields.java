package io.maplebridge.cases.ledger.mongo;

import io.maplebridge.cases.ledger.application.LedgerField;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.Deadline;
import io.maplebridge.cases.life.domain.Deadlines;
import io.maplebridge.cases.life.domain.Lead;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.cases.life.domain.Queues;
import io.maplebridge.cases.life.domain.Registration;
import io.maplebridge.cases.life.domain.Veil;
import io.maplebridge.cases.life.domain.WaitsFor;
import io.maplebridge.cases.life.mongo.BesideHistory;
import io.maplebridge.contract.words.Particulars;
import io.maplebridge.platform.mongo.Fields;
import io.maplebridge.platform.time.TownTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** What the ledger finds, orders and shows a case by. */
final class LedgerFields implements BesideHistory {

    static final String ACCUSED = "accused";
    static final String TERMS = "terms";
    static final String PEOPLE = "peopleNames";

    /** One more whenever these fields are made in another way. */
    private static final int NEWEST = 8;

    /** Where what is not due stands among what is. */
    private static final String NEVER = "9999-12-31";

    private final Deadlines deadlines;
    private final Queues queues;
    private final PeopleTerms people;

    LedgerFields(Deadlines deadlines, Queues queues, PeopleTerms people) {
        this.deadlines = deadlines;
        this.queues = queues;
        this.people = people;
    }

    @Override
    public String fingerprint() {
        return NEWEST + "-" + people.fingerprint() + "-" + queues.fingerprint();
    }

    @Override
    public Document of(CaseFile file) {
        Registration r = file.registration();
        Document fields =
                new Fields(new Document())
                        .put("town", r.town())
                        .put("kind", file.kind())
                        .put("state", file.state())
                        .put("open", file.isOpen())
                        .put("unfinished", !file.state().isFinished())
                        .put("village", r.village())
                        .put("source", r.source())
                        .put("level", file.level())
                        .put("holder", queues.holder(file))
                        .put("key", file.keySince().isPresent())
                        .put("conflicts", file.origin().conflicts())
                        .put("subject", r.subject())
                        .put("names", r.parties().stream().map(Party::name).toList())
                        .put(PEOPLE, people(file))
                        .put("registeredOn", file.registeredOn())
                        .put(
                                "enteredOn",
                                TownTime.dayOf(file.history().getFirst().stamp().recordedAt()))
                        .put(TERMS, terms(file))
                        .document();
        fields.putAll(mayBeAbsent(file));
        return fields;
    }

    /** Whose names are masked in its lists: of everybody who was ever named, by mistake too. */
    private static List<String> people(CaseFile file) {
        return file.origin().everybody().stream()
                .filter(Veil::isPerson)
                .map(Party::name)
                .distinct()
                .toList();
    }

    private List<String> terms(CaseFile file) {
        List<String> terms = new ArrayList<>(SearchTerms.of(file));
        terms.addAll(people.of(file.registration().parties()));
        return terms;
    }

    /** Null where it does not hold, to overwrite what once did. */
    private Document mayBeAbsent(CaseFile file) {
        Optional<Deadline> deadline = deadlines.of(file);
        String dueOn = deadline.map(Deadline::dueOn).map(Object::toString).orElse(null);
        Particulars particulars = file.registration().particulars();
        Document fields = new Document("category", particulars.category());
        for (LedgerField field : LedgerField.brought()) {
            fields.append(field.word(), particulars.codes().get(field.word()));
        }
        return fields.append(ACCUSED, particulars.accused())
                .append("lead", file.lead().map(Lead::account).orElse(null))
                .append("waitsFor", file.waitsFor().map(WaitsFor::name).orElse(null))
                .append("leadName", file.lead().map(Lead::name).orElse(null))
                .append("number", file.number().orElse(null))
                .append("numberOrder", file.number().map(LedgerNumber::sortable).orElse(""))
                .append("acceptedOn", file.acceptedOn().map(Object::toString).orElse(null))
                .append("concludedOn", file.concludedOn().map(Object::toString).orElse(null))
                .append("dueOn", dueOn)
                .append(
                        "dueInWorkingDays",
                        deadline.map(due -> due.limit().workingDays()).orElse(false))
                .append("dueOrder", dueOn == null ? NEVER : dueOn);
    }
}
