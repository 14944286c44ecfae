package io.maplebridge.cases.application;

import io.maplebridge.cases.audit.application.AuditTrail;
import io.maplebridge.cases.audit.domain.Deed;
import io.maplebridge.cases.domain.CaseFile;
import io.maplebridge.cases.domain.CaseId;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.problem.NotFound;
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
