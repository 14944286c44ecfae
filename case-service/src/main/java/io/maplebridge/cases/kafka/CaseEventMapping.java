package io.maplebridge.cases.kafka;

import io.maplebridge.cases.domain.CaseEvent.AgreementConfirmed;
import io.maplebridge.cases.domain.CaseEvent.AgreementPerformed;
import io.maplebridge.cases.domain.CaseEvent.AgreementReached;
import io.maplebridge.cases.domain.CaseEvent.CaseAccepted;
import io.maplebridge.cases.domain.CaseEvent.CaseAssigned;
import io.maplebridge.cases.domain.CaseEvent.CaseClosed;
import io.maplebridge.cases.domain.CaseEvent.CaseDeclined;
import io.maplebridge.cases.domain.CaseEvent.CaseEscalated;
import io.maplebridge.cases.domain.CaseEvent.CaseHandedDown;
import io.maplebridge.cases.domain.CaseEvent.CaseNoted;
import io.maplebridge.cases.domain.CaseEvent.CaseReferred;
import io.maplebridge.cases.domain.CaseEvent.CaseRegistered;
import io.maplebridge.cases.domain.CaseEvent.CaseReopened;
import io.maplebridge.cases.domain.CaseEvent.CaseReplied;
import io.maplebridge.cases.domain.CaseEvent.CaseReturned;
import io.maplebridge.cases.domain.CaseEvent.CaseSettled;
import io.maplebridge.cases.domain.CaseEvent.CaseVoided;
import io.maplebridge.cases.domain.CaseEvent.CaseWithdrawn;
import io.maplebridge.cases.domain.CaseEvent.KeyMarked;
import io.maplebridge.cases.domain.CaseEvent.KeyUnmarked;
import io.maplebridge.cases.domain.CaseEvent.LeadNamed;
import io.maplebridge.cases.domain.CaseEvent.MediationFailed;
import io.maplebridge.cases.domain.CaseEvent.PartyCalledBack;
import io.maplebridge.cases.domain.CaseEvent.SessionHeld;
import io.maplebridge.cases.domain.CaseEvent.SubmissionConflicted;
import io.maplebridge.cases.domain.CaseFile;
import io.maplebridge.cases.domain.Stamp;
import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.event.CaseFacts;
import io.maplebridge.contract.event.Occurrence;

/**
 * The one place where what the case service knows becomes what it says: the last event of a case,
 * by its wire type, with the facts after it. Names and free text stop here.
 */
final class CaseEventMapping {

    private CaseEventMapping() {}

    static CaseEvent event(CaseFile file) {
        Occurrence when = occurrence(file);
        CaseFacts facts = FactsMapping.facts(file);
        return switch (file.history().getLast()) {
            case CaseRegistered e -> new CaseEvent.CaseRegistered(when, facts);
            case SubmissionConflicted e -> new CaseEvent.SubmissionConflicted(when, facts);
            case CaseAccepted e -> new CaseEvent.CaseAccepted(when, facts);
            case CaseDeclined e -> new CaseEvent.CaseDeclined(when, facts);
            case CaseReturned e -> new CaseEvent.CaseReturned(when, facts);
            case SessionHeld e -> new CaseEvent.SessionHeld(when, facts);
            case AgreementReached e -> new CaseEvent.AgreementReached(when, facts);
            case MediationFailed e -> new CaseEvent.MediationFailed(when, facts);
            case CaseWithdrawn e -> new CaseEvent.CaseWithdrawn(when, facts);
            case CaseReferred e -> new CaseEvent.CaseReferred(when, facts);
            case CaseReplied e -> new CaseEvent.CaseReplied(when, facts);
            case CaseSettled e -> new CaseEvent.CaseSettled(when, facts);
            case PartyCalledBack e -> new CaseEvent.PartyCalledBack(when, facts);
            case AgreementPerformed e -> new CaseEvent.AgreementPerformed(when, facts);
            case AgreementConfirmed e -> new CaseEvent.AgreementConfirmed(when, facts);
            case CaseClosed e -> new CaseEvent.CaseClosed(when, facts);
            case CaseReopened e -> new CaseEvent.CaseReopened(when, facts);
            case CaseEscalated e -> new CaseEvent.CaseEscalated(when, facts);
            case CaseHandedDown e -> new CaseEvent.CaseHandedDown(when, facts);
            case CaseAssigned e -> new CaseEvent.CaseAssigned(when, facts);
            case KeyMarked e -> new CaseEvent.KeyMarked(when, facts);
            case LeadNamed e -> new CaseEvent.LeadNamed(when, facts);
            case KeyUnmarked e -> new CaseEvent.KeyUnmarked(when, facts);
            case CaseVoided e -> new CaseEvent.CaseVoided(when, facts);
            case CaseNoted e -> new CaseEvent.CaseNoted(when, facts);
        };
    }

    private static Occurrence occurrence(CaseFile file) {
        Stamp stamp = file.history().getLast().stamp();
        return new Occurrence(
                file.id().value(),
                file.version(),
                stamp.actor().role(),
                stamp.occurredOn(),
                stamp.recordedAt());
    }
}
