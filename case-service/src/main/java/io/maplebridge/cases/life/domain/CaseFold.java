package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import io.maplebridge.contract.words.Particulars;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a history: each event applied in turn. The one place that says what a step does
 * to a case.
 */
final class CaseFold {

    private final CaseKind kind;
    private final LocalDate registered;
    CaseState state = CaseState.REGISTERED;
    Level level;
    @Nullable String number;
    @Nullable String route;
    LocalDate lastStep;
    @Nullable LocalDate accepted;
    @Nullable LocalDate concluded;
    @Nullable LocalDate reopened;
    private LocalDate lastHanded;
    private LocalDate lastMarked;
    @Nullable String assignedTo;
    boolean unsolved;
    @Nullable LocalDate keySince;
    @Nullable Lead lead;
    final RunningClocks clocks = new RunningClocks();
    final InForce inForce = new InForce();

    /**
     * @param registration as it is known now
     * @param registeredOn likewise
     */
    CaseFold(Registration registration, LocalDate registeredOn) {
        kind = registration.kind();
        level = kind.firstLevel();
        registered = registeredOn;
        lastStep = registeredOn;
        lastHanded = registeredOn;
        lastMarked = registeredOn;
        number = registration.order().map(Particulars.OfOrder::number).orElse(null);
        startClock(registeredOn);
    }

    /** The day before which it cannot have happened: that of what it follows upon. */
    LocalDate earliest(StepGroup group) {
        return switch (group) {
            case NOTE, CONFLICT -> registered;
            case HANDING -> lastHanded;
            case KEY -> lastMarked;
            case ENTRY, WORK, SUCCESS, END -> lastStep;
        };
    }

    void apply(CaseEvent event) {
        LocalDate day = event.stamp().occurredOn();
        switch (event.step()) {
            case Step.CaseRegistered s -> {}
            case Step.CaseAccepted s -> accept(s, day);
            case Step.CaseDeclined s -> leaveOut(CaseState.NOT_ACCEPTED, day);
            case Step.CaseReturned s -> leaveOut(CaseState.RETURNED, day);
            case Step.SessionHeld s -> state = CaseState.MEDIATING;
            case Step.AgreementReached s -> {
                conclude(CaseState.AGREED, event);
                waitForPerformance(s, day);
            }
            case Step.MediationFailed s -> conclude(CaseState.FAILED, event);
            case Step.CaseWithdrawn s -> conclude(CaseState.WITHDRAWN, event);
            case Step.CaseReferred s -> conclude(CaseState.REFERRED, event);
            case Step.CaseReplied s -> conclude(CaseState.REPLIED, event);
            case Step.CaseSettled s -> conclude(CaseState.SETTLED, event);
            case Step.PartyCalledBack s -> calledBack(s);
            case Step.AgreementPerformed s -> {
                state = CaseState.PERFORMED;
                unsolved = false;
                clocks.meet(ClockId.PERFORMANCE, day);
                clocks.lapse();
                inForce.days.put("performed", day);
            }
            case Step.AgreementConfirmed s -> {
                clocks.meet(ClockId.CONFIRMATION, day);
                inForce.days.put("confirmed", day);
            }
            case Step.CaseClosed s -> close(day);
            case Step.CaseReopened s -> reopen(day);
            case Step.CaseEscalated s -> stand(s.to(), day);
            case Step.CaseHandedDown s -> stand(s.to(), day);
            case Step.CaseAssigned s -> {
                assignedTo = s.holder();
                lastHanded = day;
            }
            case Step.KeyMarked s -> mark(day, lead, day);
            case Step.LeadNamed s -> mark(keySince, s.lead(), day);
            case Step.KeyUnmarked s -> mark(null, null, day);
            case Step.CaseVoided s -> {
                state = CaseState.VOIDED;
                inForce.exclusion = CaseState.VOIDED;
                clocks.forgetRunning();
            }
            case Step.CaseCorrected s -> {}
            case Step.CaseNoted s -> {}
            case Step.SubmissionConflicted s -> {}
        }
        if (event.kind().group().movesAlong()) {
            lastStep = day;
        }
    }

    private void accept(Step.CaseAccepted step, LocalDate day) {
        state = CaseState.ACCEPTED;
        number = step.number() == null ? number : step.number();
        route = step.route() == null ? route : step.route();
        accepted = day;
        inForce.accepted(day);
        clocks.meet(ClockId.ACCEPTANCE, day);
        clocks.meet(ClockId.DISPUTE_ACCEPTANCE, day);
        if (kind != CaseKind.WORK_ORDER) {
            startClock(day);
        }
    }

    private void leaveOut(CaseState why, LocalDate day) {
        state = why;
        concluded = day;
        inForce.leaveOut(why);
        clocks.meetAll(day);
    }

    private void conclude(CaseState outcome, CaseEvent event) {
        LocalDate day = event.stamp().occurredOn();
        state = outcome;
        unsolved = false;
        concluded = day;
        inForce.concluded(outcome, StepValues.detail(event.step()), day);
        if (kind != CaseKind.WORK_ORDER) {
            clocks.meetAll(day);
        }
    }

    /** Until it is performed, which it must name no day for, both may have it confirmed. */
    private void waitForPerformance(Step.AgreementReached agreement, LocalDate day) {
        LocalDate by = agreement.performBy();
        clocks.forget(ClockId.PERFORMANCE);
        if (by != null) {
            clocks.startUntil(ClockId.PERFORMANCE, day, by);
        }
        clocks.start(ClockId.CONFIRMATION, day);
    }

    private void calledBack(Step.PartyCalledBack step) {
        if (kind == CaseKind.WORK_ORDER) {
            state = CaseState.CALLED_BACK;
        }
        unsolved = !step.solved();
        inForce.codes.put("solved", String.valueOf(StepValues.detail(step)));
        inForce.codes.put("satisfaction", step.satisfaction());
    }

    private void close(LocalDate day) {
        state = CaseState.CLOSED;
        unsolved = false;
        concluded = kind == CaseKind.WORK_ORDER ? day : concluded;
        inForce.days.put("closed", day);
        clocks.lapse();
        clocks.meetAll(day);
    }

    /** Whatever was concluded no longer holds, and what is waited for then is waited for anew. */
    private void reopen(LocalDate day) {
        state = accepted == null ? CaseState.REGISTERED : CaseState.ACCEPTED;
        unsolved = false;
        concluded = null;
        reopened = day;
        inForce.reopened(day);
        clocks.forget(ClockId.PERFORMANCE, ClockId.CONFIRMATION);
        startClock(day);
    }

    /** Who has it in hand at another level follows from that level again. */
    private void stand(Level at, LocalDate day) {
        level = at;
        assignedTo = null;
        lastHanded = day;
    }

    private void mark(@Nullable LocalDate since, @Nullable Lead who, LocalDate day) {
        keySince = since;
        lead = who;
        lastMarked = day;
    }

    /** The clock of the state that it is in from this day. */
    private void startClock(LocalDate day) {
        clocks.start(ClockId.waitedFor(kind, state == CaseState.REGISTERED), day);
    }
}
