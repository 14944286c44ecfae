package io.maplebridge.cases.life.kafka;

import io.maplebridge.cases.life.domain.CaseEvent.AgreementConfirmed;
import io.maplebridge.cases.life.domain.CaseEvent.AgreementPerformed;
import io.maplebridge.cases.life.domain.CaseEvent.AgreementReached;
import io.maplebridge.cases.life.domain.CaseEvent.CaseAccepted;
import io.maplebridge.cases.life.domain.CaseEvent.CaseAssigned;
import io.maplebridge.cases.life.domain.CaseEvent.CaseClosed;
import io.maplebridge.cases.life.domain.CaseEvent.CaseDeclined;
import io.maplebridge.cases.life.domain.CaseEvent.CaseEscalated;
import io.maplebridge.cases.life.domain.CaseEvent.CaseHandedDown;
import io.maplebridge.cases.life.domain.CaseEvent.CaseNoted;
import io.maplebridge.cases.life.domain.CaseEvent.CaseReferred;
import io.maplebridge.cases.life.domain.CaseEvent.CaseRegistered;
import io.maplebridge.cases.life.domain.CaseEvent.CaseReopened;
import io.maplebridge.cases.life.domain.CaseEvent.CaseReplied;
import io.maplebridge.cases.life.domain.CaseEvent.CaseReturned;
import io.maplebridge.cases.life.domain.CaseEvent.CaseSettled;
import io.maplebridge.cases.life.domain.CaseEvent.CaseVoided;
import io.maplebridge.cases.life.domain.CaseEvent.CaseWithdrawn;
import io.maplebridge.cases.life.domain.CaseEvent.KeyMarked;
import io.maplebridge.cases.life.domain.CaseEvent.KeyUnmarked;
import io.maplebridge.cases.life.domain.CaseEvent.LeadNamed;
import io.maplebridge.cases.life.domain.CaseEvent.MediationFailed;
import io.maplebridge.cases.life.domain.CaseEvent.PartyCalledBack;
import io.maplebridge.cases.life.domain.CaseEvent.SessionHeld;
import io.maplebridge.cases.life.domain.CaseEvent.SubmissionConflicted;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.Stamp;
import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.event.CaseEventType;
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
        CaseEventType type =
                switch (file.history().getLast()) {
                    case CaseRegistered e -> CaseEventType.CASE_REGISTERED;
                    case SubmissionConflicted e -> CaseEventType.SUBMISSION_CONFLICTED;
                    case CaseAccepted e -> CaseEventType.CASE_ACCEPTED;
                    case CaseDeclined e -> CaseEventType.CASE_DECLINED;
                    case CaseReturned e -> CaseEventType.CASE_RETURNED;
                    case SessionHeld e -> CaseEventType.SESSION_HELD;
                    case AgreementReached e -> CaseEventType.AGREEMENT_REACHED;
                    case MediationFailed e -> CaseEventType.MEDIATION_FAILED;
                    case CaseWithdrawn e -> CaseEventType.CASE_WITHDRAWN;
                    case CaseReferred e -> CaseEventType.CASE_REFERRED;
                    case CaseReplied e -> CaseEventType.CASE_REPLIED;
                    case CaseSettled e -> CaseEventType.CASE_SETTLED;
                    case PartyCalledBack e -> CaseEventType.PARTY_CALLED_BACK;
                    case AgreementPerformed e -> CaseEventType.AGREEMENT_PERFORMED;
                    case AgreementConfirmed e -> CaseEventType.AGREEMENT_CONFIRMED;
                    case CaseClosed e -> CaseEventType.CASE_CLOSED;
                    case CaseReopened e -> CaseEventType.CASE_REOPENED;
                    case CaseEscalated e -> CaseEventType.CASE_ESCALATED;
                    case CaseHandedDown e -> CaseEventType.CASE_HANDED_DOWN;
                    case CaseAssigned e -> CaseEventType.CASE_ASSIGNED;
                    case KeyMarked e -> CaseEventType.KEY_MARKED;
                    case LeadNamed e -> CaseEventType.LEAD_NAMED;
                    case KeyUnmarked e -> CaseEventType.KEY_UNMARKED;
                    case CaseVoided e -> CaseEventType.CASE_VOIDED;
                    case CaseNoted e -> CaseEventType.CASE_NOTED;
                };
        return new CaseEvent(type, when, facts);
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
