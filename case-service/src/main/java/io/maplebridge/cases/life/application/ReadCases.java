package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Queues;
import io.maplebridge.cases.life.domain.Registration;
import io.maplebridge.contract.access.RequestRefused.Reason;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.access.Refusals;
import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.platform.reference.Reference;
import org.springframework.stereotype.Service;

/** Looks up a case, for who may know of it. */
@Service
public class ReadCases {

    private final CaseFiles files;
    private final CurrentPerson person;
    private final Reference reference;
    private final Refusals refusals;

    ReadCases(CaseFiles files, CurrentPerson person, Reference reference, Refusals refusals) {
        this.files = files;
        this.person = person;
        this.reference = reference;
        this.refusals = refusals;
    }

    /**
     * @throws NotFound when there is no such case, or none that the person at work may know of: of
     *     another village, or one that accuses their own unit or one that it stands in (信访工作条例 46
     *     (五)). Of other contents that came under its name they see those alone that they might see
     *     as cases: what is of another village is the office's to compare
     */
    public CaseFile find(CaseId id) {
        CaseFile file = files.find(id).orElseThrow(() -> new NotFound("case " + id));
        Person asking = person.get();
        if (!sees(file, asking)) {
            refusals.note(Reason.OTHER_VILLAGE);
            throw new NotFound("case " + id);
        }
        if (accuses(file, asking)) {
            refusals.note(Reason.ACCUSED_UNIT);
            throw new NotFound("case " + id);
        }
        return file.without(this::isWithheld);
    }

    /** Whether it is, or was, the business of a village of theirs. */
    static boolean sees(CaseFile file, Person asking) {
        return Queues.placesOf(file).stream().anyMatch(asking::sees);
    }

    /** Whether it accuses a unit of theirs, or one that it stands in. */
    boolean accuses(CaseFile file, Person asking) {
        return file.registration().accuses(reference.units().withAbove(asking.units()));
    }

    /** Whether such content is kept from the person at work, where it does not make the case. */
    public boolean isWithheld(Registration content) {
        Person asking = person.get();
        return !asking.sees(content.village())
                || content.accuses(reference.units().withAbove(asking.units()));
    }
}
