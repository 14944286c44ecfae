package io.maplebridge.cases.kafka;

import io.maplebridge.cases.domain.CaseEvent;
import io.maplebridge.cases.domain.CaseFile;
import io.maplebridge.cases.domain.Registration;
import io.maplebridge.contract.CaseKind;
import io.maplebridge.contract.event.CaseFacts;
import io.maplebridge.contract.event.Level;
import io.maplebridge.contract.event.Mark;
import io.maplebridge.contract.event.Milestone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be counted of a case, from its history: codes, amounts, dates. */
final class FactsMapping {

    private FactsMapping() {}

    private record Marked(Mark mark, @Nullable String detail) {}

    static CaseFacts facts(CaseFile file) {
        Registration r = file.registration();
        return new CaseFacts(
                CaseKind.valueOf(r.kind().name()),
                r.town(),
                r.village(),
                file.number().orElse(null),
                r.category(),
                r.source(),
                r.channel(),
                level(file.level()),
                r.amount(),
                r.parties().size(),
                r.people(),
                milestones(file));
    }

    private static List<Milestone> milestones(CaseFile file) {
        List<Milestone> milestones = new ArrayList<>();
        var level = file.kind().firstLevel();
        for (CaseEvent event : file.history()) {
            level =
                    switch (event) {
                        case CaseEvent.CaseEscalated e -> e.to();
                        case CaseEvent.CaseHandedDown e -> e.to();
                        default -> level;
                    };
            Level after = level(level);
            marked(event)
                    .map(m ->
                            new Milestone(
                                    m.mark(),
                                    event.stamp().occurredOn(),
                                    event.stamp().recordedAt(),
                                    after,
                                    m.detail()))
                    .ifPresent(milestones::add);
        }
        return milestones;
    }

    private static Optional<Marked> marked(CaseEvent event) {
        return switch (event) {
            case CaseEvent.CaseRegistered e -> mark(Mark.REGISTERED, null);
            case CaseEvent.CaseAccepted e -> mark(Mark.ACCEPTED, null);
            case CaseEvent.CaseDeclined e -> mark(Mark.NOT_ACCEPTED, null);
            case CaseEvent.CaseReturned e -> mark(Mark.RETURNED, null);
            case CaseEvent.SessionHeld e -> mark(Mark.SESSION_HELD, null);
            case CaseEvent.AgreementReached e -> mark(Mark.AGREED, e.form().name());
            case CaseEvent.MediationFailed e -> mark(Mark.FAILED, null);
            case CaseEvent.CaseWithdrawn e -> mark(Mark.WITHDRAWN, null);
            case CaseEvent.CaseReferred e -> mark(Mark.REFERRED, e.avenue());
            case CaseEvent.CaseReplied e -> mark(Mark.REPLIED, e.decision());
            case CaseEvent.CaseSettled e -> mark(Mark.SETTLED, null);
            case CaseEvent.PartyCalledBack e ->
                    mark(Mark.CALLED_BACK, e.solved() ? "SOLVED" : "UNSOLVED");
            case CaseEvent.AgreementPerformed e -> mark(Mark.PERFORMED, null);
            case CaseEvent.AgreementConfirmed e -> mark(Mark.JUDICIALLY_CONFIRMED, null);
            case CaseEvent.CaseClosed e -> mark(Mark.CLOSED, null);
            case CaseEvent.CaseReopened e -> mark(Mark.REOPENED, null);
            case CaseEvent.CaseEscalated e -> mark(Mark.ESCALATED, null);
            case CaseEvent.CaseHandedDown e -> mark(Mark.HANDED_DOWN, null);
            case CaseEvent.CaseVoided e -> mark(Mark.VOIDED, null);
            case CaseEvent.CaseAssigned e -> Optional.empty();
            case CaseEvent.KeyMarked e -> Optional.empty();
            case CaseEvent.LeadNamed e -> Optional.empty();
            case CaseEvent.KeyUnmarked e -> Optional.empty();
            case CaseEvent.CaseNoted e -> Optional.empty();
            case CaseEvent.SubmissionConflicted e -> Optional.empty();
        };
    }

    private static Optional<Marked> mark(Mark mark, @Nullable String detail) {
        return Optional.of(new Marked(mark, detail));
    }

    private static Level level(io.maplebridge.cases.domain.Level level) {
        return Level.valueOf(level.name());
    }
}
