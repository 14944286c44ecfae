package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What follows from a history: each event applied in turn. Made once, then only read. */
final class Standing {

    private final CaseKind kind;
    private final LocalDate registered;
    CaseState state = CaseState.REGISTERED;
    Level level;
    @Nullable String number;
    LocalDate lastStep;
    @Nullable LocalDate accepted;
    @Nullable LocalDate concluded;
    @Nullable LocalDate reopened;
    private LocalDate lastHanded;
    private LocalDate lastMarked;
    @Nullable String assignedTo;
    @Nullable LocalDate keySince;
    @Nullable Lead lead;

    Standing(CaseEvent.CaseRegistered first) {
        kind = first.registration().kind();
        level = kind.firstLevel();
        lastStep = day(first);
        lastHanded = day(first);
        lastMarked = day(first);
        registered = day(first);
    }

    /** The day before which it cannot have happened: that of what it follows upon. */
    LocalDate earliest(CaseEvent event) {
        return switch (event) {
            case CaseEvent.CaseNoted e -> registered;
            case CaseEvent.SubmissionConflicted e -> registered;
            case CaseEvent.CaseAssigned e -> lastHanded;
            case CaseEvent.KeyMarked e -> lastMarked;
            case CaseEvent.LeadNamed e -> lastMarked;
            case CaseEvent.KeyUnmarked e -> lastMarked;
            default -> lastStep;
        };
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
            case CaseEvent.CaseEscalated e -> stand(e.to(), e);
            case CaseEvent.CaseHandedDown e -> stand(e.to(), e);
            case CaseEvent.CaseAssigned e -> {
                assignedTo = e.holder();
                lastHanded = day(e);
            }
            case CaseEvent.KeyMarked e -> {
                keySince = day(e);
                lastMarked = day(e);
            }
            case CaseEvent.LeadNamed e -> {
                lead = e.lead();
                lastMarked = day(e);
            }
            case CaseEvent.KeyUnmarked e -> {
                keySince = null;
                lead = null;
                lastMarked = day(e);
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
    private void stand(Level at, CaseEvent event) {
        level = at;
        assignedTo = null;
        lastHanded = day(event);
    }

    private static LocalDate day(CaseEvent event) {
        return event.stamp().occurredOn();
    }

    private static @Nullable String outsideNumber(Registration registration) {
        Registration.OutsideOrder outside = registration.outside();
        return outside == null ? null : outside.number();
    }
}
