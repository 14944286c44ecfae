package io.maplebridge.cases.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What follows from a history: each event applied in turn. Made once, then only read. */
final class Standing {

    private final CaseKind kind;
    CaseState state = CaseState.REGISTERED;
    Level level;
    @Nullable String number;
    LocalDate lastStep;
    @Nullable LocalDate accepted;
    @Nullable LocalDate concluded;
    @Nullable LocalDate reopened;
    @Nullable String assignedTo;
    @Nullable LocalDate keySince;
    @Nullable Lead lead;

    Standing(CaseEvent.CaseRegistered first) {
        kind = first.registration().kind();
        level = kind.firstLevel();
        lastStep = first.stamp().occurredOn();
    }

    void apply(CaseEvent event) {
        switch (event) {
            case CaseEvent.CaseRegistered e -> number = outsideNumber(e.registration());
            case CaseEvent.CaseAccepted e -> {
                state = CaseState.ACCEPTED;
                number = e.number() == null ? number : e.number();
                accepted = e.stamp().occurredOn();
            }
            case CaseEvent.CaseDeclined e -> conclude(CaseState.NOT_ACCEPTED, e);
            case CaseEvent.CaseReturned e -> conclude(CaseState.RETURNED, e);
            case CaseEvent.SessionHeld e -> state = CaseState.MEDIATING;
            case CaseEvent.AgreementReached e -> conclude(CaseState.AGREED, e);
            case CaseEvent.MediationFailed e -> conclude(CaseState.FAILED, e);
            case CaseEvent.CaseWithdrawn e -> conclude(CaseState.WITHDRAWN, e);
            case CaseEvent.CaseReferred e -> conclude(CaseState.REFERRED, e);
            case CaseEvent.CaseReplied e -> conclude(CaseState.REPLIED, e);
            case CaseEvent.CaseSettled e -> conclude(CaseState.SETTLED, e);
            case CaseEvent.PartyCalledBack e -> {
                if (kind == CaseKind.WORK_ORDER) {
                    state = CaseState.CALLED_BACK;
                }
            }
            case CaseEvent.AgreementPerformed e -> state = CaseState.PERFORMED;
            case CaseEvent.AgreementConfirmed e -> {}
            case CaseEvent.CaseClosed e -> {
                state = CaseState.CLOSED;
                concluded = kind == CaseKind.WORK_ORDER ? day(e) : concluded;
            }
            case CaseEvent.CaseReopened e -> {
                state = accepted == null ? CaseState.REGISTERED : CaseState.ACCEPTED;
                concluded = null;
                reopened = day(e);
            }
            case CaseEvent.CaseEscalated e -> stand(e.to());
            case CaseEvent.CaseHandedDown e -> stand(e.to());
            case CaseEvent.CaseAssigned e -> assignedTo = e.holder();
            case CaseEvent.KeyMarked e -> keySince = day(e);
            case CaseEvent.LeadNamed e -> lead = e.lead();
            case CaseEvent.KeyUnmarked e -> {
                keySince = null;
                lead = null;
            }
            case CaseEvent.CaseVoided e -> state = CaseState.VOIDED;
            case CaseEvent.CaseNoted e -> {}
            case CaseEvent.SubmissionConflicted e -> {}
        }
        if (event.isStep()) {
            lastStep = event.stamp().occurredOn();
        }
    }

    private void conclude(CaseState outcome, CaseEvent event) {
        state = outcome;
        concluded = day(event);
    }

    /** Who has it in hand at another level follows from that level again. */
    private void stand(Level at) {
        level = at;
        assignedTo = null;
    }

    private static LocalDate day(CaseEvent event) {
        return event.stamp().occurredOn();
    }

    private static @Nullable String outsideNumber(Registration registration) {
        Registration.OutsideOrder outside = registration.outside();
        return outside == null ? null : outside.number();
    }
}
