package io.maplebridge.cases.papers.application;

import io.maplebridge.cases.life.application.UnmaskCase;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.town.audit.application.AuditTrail;
import io.maplebridge.town.audit.domain.Deed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes a case out of the system on paper, with every name and number. That is two things, and who
 * looks for either in the audit trail finds it: people were unmasked, for a reason, and something
 * left.
 */
@Service
public class TakeOutPaper {

    private final UnmaskCase unmask;
    private final AuditTrail trail;

    TakeOutPaper(UnmaskCase unmask, AuditTrail trail) {
        this.unmask = unmask;
        this.trail = trail;
    }

    /**
     * @param form in which it leaves, as the trail shall say it
     * @throws NotFound when there is no such case, or none that the person at work may know of
     * @throws InvalidRequest without a reason
     */
    public CaseFile takeOut(CaseId id, String form, @Nullable String reason) {
        CaseFile file = unmask.unmask(id, reason);
        String number = file.number().map(given -> " " + given).orElse("");
        trail.write(Deed.EXPORTED, id.toString(), form + number);
        return file;
    }
}
