package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which facts a granted wish becomes, and what must hold for some of them. */
final class Decisions {

    private Decisions() {}

    /** One fact a wish, but two when a case is given to a unit of a higher level. */
    static List<CaseEvent> events(CaseFile file, CaseCommand command, Stamp stamp) {
        require(file, command);
        return command instanceof CaseCommand.AssignCase given
                ? given(given, stamp)
                : List.of(event(command, stamp));
    }

    private static List<CaseEvent> given(CaseCommand.AssignCase given, Stamp stamp) {
        Level up = given.upTo();
        String note = given.note();
        if (up == null) {
            return List.of(new CaseEvent.CaseAssigned(stamp, given.holder(), note));
        }
        if (note == null) {
            throw new Refusal.ReasonMissing();
        }
        return List.of(
                new CaseEvent.CaseEscalated(stamp, up, note),
                new CaseEvent.CaseAssigned(stamp, given.holder(), null));
    }

    private static CaseEvent event(CaseCommand command, Stamp stamp) {
        return switch (command) {
            case CaseCommand.AcceptCase c ->
                    new CaseEvent.CaseAccepted(stamp, c.number(), c.route());
            case CaseCommand.DeclineCase c -> new CaseEvent.CaseDeclined(stamp, c.reason());
            case CaseCommand.ReturnCase c -> new CaseEvent.CaseReturned(stamp, c.reason());
            case CaseCommand.HoldSession c -> new CaseEvent.SessionHeld(stamp, c.place(), c.note());
            case CaseCommand.RecordAgreement c ->
                    new CaseEvent.AgreementReached(
                            stamp, c.form(), c.content(), c.performBy(), c.amount());
            case CaseCommand.RecordFailure c -> new CaseEvent.MediationFailed(stamp, c.reason());
            case CaseCommand.RecordWithdrawal c -> new CaseEvent.CaseWithdrawn(stamp, c.reason());
            case CaseCommand.ReferCase c ->
                    new CaseEvent.CaseReferred(stamp, c.avenue(), c.reason());
            case CaseCommand.ReplyToCase c ->
                    new CaseEvent.CaseReplied(stamp, c.decision(), c.content());
            case CaseCommand.SettleCase c -> new CaseEvent.CaseSettled(stamp, c.content());
            case CaseCommand.CallBack c ->
                    new CaseEvent.PartyCalledBack(stamp, c.solved(), c.satisfaction(), c.note());
            case CaseCommand.RecordPerformance c ->
                    new CaseEvent.AgreementPerformed(stamp, c.note());
            case CaseCommand.RecordConfirmation c ->
                    new CaseEvent.AgreementConfirmed(stamp, c.court(), c.decisionNumber());
            case CaseCommand.CloseCase c -> new CaseEvent.CaseClosed(stamp, c.note());
            case CaseCommand.ReopenCase c -> new CaseEvent.CaseReopened(stamp, c.reason());
            case CaseCommand.EscalateCase c ->
                    new CaseEvent.CaseEscalated(stamp, c.to(), c.reason());
            case CaseCommand.HandDownCase c ->
                    new CaseEvent.CaseHandedDown(stamp, c.to(), c.reason());
            case CaseCommand.AssignCase c -> given(c, stamp).getLast();
            case CaseCommand.MarkKey c -> new CaseEvent.KeyMarked(stamp, c.reason());
            case CaseCommand.NameLead c -> new CaseEvent.LeadNamed(stamp, c.lead());
            case CaseCommand.UnmarkKey c -> new CaseEvent.KeyUnmarked(stamp, c.reason());
            case CaseCommand.VoidCase c -> new CaseEvent.CaseVoided(stamp, c.reason());
            case CaseCommand.NoteOnCase c -> new CaseEvent.CaseNoted(stamp, c.text());
        };
    }

    private static void require(CaseFile file, CaseCommand command) {
        switch (command) {
            case CaseCommand.AcceptCase c -> {
                if (file.kind() == CaseKind.PETITION && c.route() == null) {
                    throw new Refusal.RouteMissing();
                }
            }
            case CaseCommand.EscalateCase c -> requireHigher(file, c.to());
            case CaseCommand.HandDownCase c -> {
                if (c.to().compareTo(file.level()) >= 0) {
                    throw new Refusal.WrongLevel(file.level(), c.to());
                }
                if (c.to() == Level.VILLAGE) {
                    requireNotAccused(file, command, file.registration().village());
                }
            }
            case CaseCommand.AssignCase c -> {
                requireNotAccused(file, command, c.holder());
                requirePassableUp(file, c.upTo());
            }
            default -> {}
        }
    }

    /** As for 上交 by itself: while it is still to be settled, and to a higher level. */
    private static void requirePassableUp(CaseFile file, @Nullable Level to) {
        if (to != null) {
            file.requireAllowed(CommandName.ESCALATE);
            requireHigher(file, to);
        }
    }

    private static void requireHigher(CaseFile file, Level to) {
        if (to.compareTo(file.level()) <= 0) {
            throw new Refusal.WrongLevel(file.level(), to);
        }
    }

    private static void requireNotAccused(CaseFile file, CaseCommand command, String unit) {
        if (file.registration().accuses(Set.of(unit))) {
            throw new Refusal.GivenToTheAccused(command.name(), unit);
        }
    }
}
