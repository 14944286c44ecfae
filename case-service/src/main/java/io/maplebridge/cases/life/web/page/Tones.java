package io.maplebridge.cases.life.web.page;

import io.maplebridge.cases.life.domain.CaseEvent;
import io.maplebridge.cases.life.domain.CaseState;
import io.maplebridge.platform.page.Tone;

/** Which colour a state and an event have. Red and amber are kept for what is late. */
public final class Tones {

    /** Of key cases: to be watched, as what will soon be late. */
    public static final Tone KEY = Tone.SOON;

    private Tones() {}

    public static Tone of(CaseState state) {
        return switch (state) {
            case ACCEPTED, MEDIATING, REPLIED, CALLED_BACK -> Tone.WORK;
            case AGREED, PERFORMED, SETTLED -> Tone.FINE;
            case REGISTERED, FAILED, WITHDRAWN, REFERRED, NOT_ACCEPTED, RETURNED, CLOSED, VOIDED ->
                    Tone.CALM;
        };
    }

    public static Tone of(CaseEvent event) {
        return switch (event) {
            case CaseEvent.AgreementReached e -> Tone.FINE;
            case CaseEvent.CaseSettled e -> Tone.FINE;
            case CaseEvent.AgreementPerformed e -> Tone.FINE;
            case CaseEvent.AgreementConfirmed e -> Tone.FINE;
            case CaseEvent.CaseAccepted e -> Tone.WORK;
            case CaseEvent.SessionHeld e -> Tone.WORK;
            case CaseEvent.CaseReplied e -> Tone.WORK;
            case CaseEvent.PartyCalledBack e -> Tone.WORK;
            case CaseEvent.CaseReopened e -> Tone.WORK;
            case CaseEvent.CaseEscalated e -> Tone.WORK;
            case CaseEvent.CaseHandedDown e -> Tone.WORK;
            case CaseEvent.SubmissionConflicted e -> Tone.LATE;
            case CaseEvent.KeyMarked e -> KEY;
            case CaseEvent.LeadNamed e -> KEY;
            case CaseEvent.CaseAssigned e -> Tone.WORK;
            case CaseEvent.KeyUnmarked e -> Tone.CALM;
            case CaseEvent.CaseRegistered e -> Tone.CALM;
            case CaseEvent.CaseDeclined e -> Tone.CALM;
            case CaseEvent.CaseReturned e -> Tone.CALM;
            case CaseEvent.MediationFailed e -> Tone.CALM;
            case CaseEvent.CaseWithdrawn e -> Tone.CALM;
            case CaseEvent.CaseReferred e -> Tone.CALM;
            case CaseEvent.CaseClosed e -> Tone.CALM;
            case CaseEvent.CaseVoided e -> Tone.CALM;
            case CaseEvent.CaseNoted e -> Tone.CALM;
        };
    }
}
