package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.StatedReason;
import io.maplebridge.contract.access.RequestRefused.Reason;
import io.maplebridge.contract.words.Spelling;
import io.maplebridge.platform.access.Refusals;
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
    private final UnmaskAllowance allowance;
    private final Refusals refusals;
    private final AuditTrail trail;

    UnmaskCase(ReadCases cases, UnmaskAllowance allowance, Refusals refusals, AuditTrail trail) {
        this.cases = cases;
        this.allowance = allowance;
        this.refusals = refusals;
        this.trail = trail;
    }

    /**
     * @throws NotFound when there is no such case, or none that the person at work may know of
     * @throws InvalidRequest without a reason in words
     * @throws UnmaskedTooOften when the person at work has seen as many as one may
     */
    public CaseFile unmask(CaseId id, @Nullable String reason) {
        CaseFile file = cases.find(id);
        Findings found = new Findings();
        found.text("reason", reason, LONGEST_REASON);
        InvalidRequest.unlessEmpty(found.all());
        String words = Spelling.line(String.valueOf(reason));
        found.unless(StatedReason.isWords(words), "reason", "no-reason");
        InvalidRequest.unlessEmpty(found.all());
        String number = file.number().map(given -> given + " ").orElse("");
        write(id, number + words);
        return file;
    }

    // One after the other, so that of many at once none slips past the allowance.
    private synchronized void write(CaseId id, String detail) {
        try {
            allowance.require();
        } catch (UnmaskedTooOften e) {
            refusals.note(Reason.TOO_OFTEN);
            throw e;
        }
        trail.write(Deed.UNMASKED, id.toString(), detail);
    }
}
