package io.maplebridge.cases.life.kafka;

import io.maplebridge.cases.life.domain.CaseEvent;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.Registration;
import io.maplebridge.contract.event.CaseFacts;
import io.maplebridge.contract.event.Milestone;
import io.maplebridge.contract.words.Level;
import io.maplebridge.contract.words.MilestoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be counted of a case, from its history: codes, amounts, dates. */
final class FactsMapping {

    private FactsMapping() {}

    private record Marked(MilestoneKind mark, @Nullable String detail) {}

    static CaseFacts facts(CaseFile file) {
        Registration r = file.registration();
        return new CaseFacts(
                r.kind(),
                r.town(),
                r.village(),
                file.number().orElse(null),
                r.category(),
                r.source(),
                r.channel(),
                file.level(),
                r.amount(),
                r.parties().size(),
                r.people(),
                milestones(file),
                null,
                null,
                null);
    }

    private static List<Milestone> milestones(CaseFile file) {
        List<Milestone> milestones = new ArrayList<>();
        Level level = file.kind().firstLevel();
        for (CaseEvent event : file.history()) {
            level =
                    switch (event) {
                        case CaseEvent.CaseEscalated e -> e.to();
                        case CaseEvent.CaseHandedDown e -> e.to();
                        default -> level;
                    };
            Level after = level;
            marked(event)
                    .map(m ->
                            new Milestone(
                                    m.mark(),
                                    event.stamp().occurredOn(),
                                    event.stamp().recordedAt(),
                                    after,
                                    m.detail(),
                                    null))
                    .ifPresent(milestones::add);
        }
        return milestones;
    }

    private static Optional<Marked> marked(CaseEvent event) {
        return switch (event) {
            case CaseEvent.CaseRegistered e -> mark(MilestoneKind.REGISTERED, null);
            case CaseEvent.CaseAccepted e -> mark(MilestoneKind.ACCEPTED, null);
            case CaseEvent.CaseDeclined e -> mark(MilestoneKind.NOT_ACCEPTED, null);
            case CaseEvent.CaseReturned e -> mark(MilestoneKind.RETURNED, null);
            case CaseEvent.SessionHeld e -> mark(MilestoneKind.SESSION_HELD, null);
            case CaseEvent.AgreementReached e -> mark(MilestoneKind.AGREED, e.form().name());
            case CaseEvent.MediationFailed e -> mark(MilestoneKind.FAILED, null);
            case CaseEvent.CaseWithdrawn e -> mark(MilestoneKind.WITHDRAWN, null);
            case CaseEvent.CaseReferred e -> mark(MilestoneKind.REFERRED, e.avenue());
            case CaseEvent.CaseReplied e -> mark(MilestoneKind.REPLIED, e.decision());
            case CaseEvent.CaseSettled e -> mark(MilestoneKind.SETTLED, null);
            case CaseEvent.PartyCalledBack e ->
                    mark(MilestoneKind.CALLED_BACK, e.solved() ? "SOLVED" : "UNSOLVED");
            case CaseEvent.AgreementPerformed e -> mark(MilestoneKind.PERFORMED, null);
            case CaseEvent.AgreementConfirmed e -> mark(MilestoneKind.JUDICIALLY_CONFIRMED, null);
            case CaseEvent.CaseClosed e -> mark(MilestoneKind.CLOSED, null);
            case CaseEvent.CaseReopened e -> mark(MilestoneKind.REOPENED, null);
            case CaseEvent.CaseEscalated e -> mark(MilestoneKind.ESCALATED, null);
            case CaseEvent.CaseHandedDown e -> mark(MilestoneKind.HANDED_DOWN, null);
            case CaseEvent.CaseVoided e -> mark(MilestoneKind.VOIDED, null);
            case CaseEvent.CaseAssigned e -> Optional.empty();
            case CaseEvent.KeyMarked e -> Optional.empty();
            case CaseEvent.LeadNamed e -> Optional.empty();
            case CaseEvent.KeyUnmarked e -> Optional.empty();
            case CaseEvent.CaseNoted e -> Optional.empty();
            case CaseEvent.SubmissionConflicted e -> Optional.empty();
        };
    }

    private static Optional<Marked> mark(MilestoneKind mark, @Nullable String detail) {
        return Optional.of(new Marked(mark, detail));
    }
}
