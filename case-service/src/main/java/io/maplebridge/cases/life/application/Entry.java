package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.application.FurtherContents.Sent;
import io.maplebridge.cases.life.domain.CaseEvent;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.CaseState;
import io.maplebridge.cases.life.domain.Registration;
import io.maplebridge.cases.life.domain.StepDetails;
import io.maplebridge.cases.life.domain.Veil;
import io.maplebridge.contract.words.CaseKind;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent in and what became of it, for the sender: masked, and nothing of what others
 * sent under the same name.
 *
 * @param subject as the sender wrote it, or as it was put right since
 * @param mayOpen whether the sender may look into the case
 * @param state null where another's content made the case, and the sender may not look into it
 * @param number given at acceptance, or the outside number of an order
 * @param reason why it was not accepted, returned or voided
 * @param conflictSince when another content of the sender came under its name; null without one
 */
public record Entry(
        CaseId id,
        CaseKind kind,
        String subject,
        Instant sentAt,
        boolean mayOpen,
        @Nullable CaseState state,
        @Nullable String number,
        @Nullable String reason,
        @Nullable Instant conflictSince) {

    private static final Set<CaseState> SAY_WHY =
            Set.of(CaseState.NOT_ACCEPTED, CaseState.RETURNED, CaseState.VOIDED);

    /** Of a case that the account sent something for. */
    static Entry of(CaseFile file, String account, boolean mayOpen) {
        CaseEvent sent = file.origin().sentBy(account).getFirst();
        boolean isOwn = file.origin().isOf(account);
        Registration known =
                isOwn && mayOpen
                        ? file.registration()
                        : Objects.requireNonNull(sent.step().brought());
        return new Entry(
                        file.id(),
                        known.kind(),
                        Veil.over(file).text(known.subject()),
                        sent.stamp().recordedAt(),
                        mayOpen,
                        null,
                        null,
                        null,
                        file.origin().conflictOf(account).orElse(null))
                .standing(file, isOwn || mayOpen);
    }

    /** Of a content that a full case had no more room for. */
    static Entry of(CaseFile file, Sent sent, boolean mayOpen) {
        Registration content = sent.content().registration();
        Instant since = sent.content().stamp().recordedAt();
        String subject = Veil.over(file, List.of(content)).text(content.subject());
        return new Entry(
                        file.id(), content.kind(), subject, since, mayOpen, null, null, null, since)
                .standing(file, mayOpen);
    }

    private Entry standing(CaseFile file, boolean told) {
        return told
                ? new Entry(
                        id,
                        kind,
                        subject,
                        sentAt,
                        mayOpen,
                        file.state(),
                        file.number().orElse(null),
                        why(file),
                        conflictSince)
                : this;
    }

    private static @Nullable String why(CaseFile file) {
        if (!SAY_WHY.contains(file.state())) {
            return null;
        }
        return file.history().reversed().stream()
                .map(event -> StepDetails.of(event.step()).get("reason"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .map(Veil.over(file)::text)
                .orElse(null);
    }
}
