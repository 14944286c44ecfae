package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.platform.reference.Findings;
import io.maplebridge.town.audit.application.AuditTrail;
import io.maplebridge.town.audit.domain.Deed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Shows a case with every name and number, once, to somebody who says why. 个人信息保护法 6, 7: for a
 * clear purpose, and no more than it needs. The line in the audit trail is written before anything
 * is shown.
 */
@Service
public class UnmaskCase {

    private static final int LONGEST_REASON = 200;

    private final ReadCases cases;
    private final AuditTrail trail;

    UnmaskCase(ReadCases cases, AuditTrail trail) {
        this.cases = cases;
        this.trail = trail;
    }

    /**
     * @throws NotFound when there is no such case, or none that the person at work may know of
     * @throws InvalidRequest without a reason
     */
    public CaseFile unmask(CaseId id, @Nullable String reason) {
        CaseFile file = cases.find(id);
        Findings found = new Findings();
        found.text("reason", reason, LONGEST_REASON);
        InvalidRequest.unlessEmpty(found.all());
        String number = file.number().map(given -> given + " ").orElse("");
        trail.write(Deed.UNMASKED, id.toString(), number + String.valueOf(reason).strip());
        return file;
    }
}
