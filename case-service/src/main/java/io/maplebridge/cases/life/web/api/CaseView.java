package io.maplebridge.cases.life.web.api;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseState;
import io.maplebridge.cases.life.domain.Deadline;
import io.maplebridge.cases.life.domain.Lead;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.cases.life.domain.Registration;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.cases.life.domain.Veil;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import io.maplebridge.contract.words.Particulars;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as the API shows it.
 *
 * @param conflicts how many submissions came under its id or number with another content; each is
 *     an event, and for people to decide
 * @param masked true when names and numbers of people are masked
 * @param holder code of the unit that has it in hand
 * @param keySince since when it is a key case 重点案件; absent when it is none
 * @param lead name of the leader who answers for it
 * @param codes all that the kind of case brings with it, by their fields
 * @param commands what its reader may ask now, the usual next step first
 * @param dueOn the last day in time; absent when nothing is due
 * @param dueBy the article or rule that sets it
 */
record CaseView(
        UUID id,
        int version,
        CaseKind kind,
        CaseState state,
        boolean open,
        int conflicts,
        @Nullable String number,
        String town,
        String village,
        @Nullable String category,
        String source,
        @Nullable String channel,
        @Nullable String accused,
        Level level,
        String holder,
        @Nullable LocalDate keySince,
        @Nullable String lead,
        String subject,
        @Nullable String description,
        List<Party> parties,
        boolean masked,
        int people,
        @Nullable BigDecimal amount,
        Map<String, String> codes,
        LocalDate registeredOn,
        @Nullable String lateReason,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate concludedOn,
        @Nullable LocalDate dueOn,
        @Nullable String dueBy,
        List<String> commands) {

    /**
     * What follows for a case from the rules and its reader.
     *
     * @param commands that the reader may ask of it now
     */
    record Seen(String holder, @Nullable Deadline deadline, List<StepKind> commands) {}

    static CaseView of(CaseFile file, Veil veil, Seen seen) {
        Registration r = file.registration();
        Particulars particulars = r.particulars();
        String description = r.description();
        String late = r.lateReason();
        Deadline deadline = seen.deadline();
        return new CaseView(
                file.id().value(),
                file.version(),
                file.kind(),
                file.state(),
                file.isOpen(),
                file.origin().conflicts(),
                file.number().orElse(null),
                r.town(),
                r.village(),
                particulars.category(),
                r.source(),
                particulars.codes().get("channel"),
                particulars.accused(),
                file.level(),
                seen.holder(),
                file.keySince().orElse(null),
                file.lead().map(Lead::name).orElse(null),
                veil.text(r.subject()),
                description == null ? null : veil.text(description),
                r.parties().stream().map(veil::party).toList(),
                veil.drawn(),
                r.people(),
                particulars.amount(),
                particulars.codes(),
                file.registeredOn(),
                late == null ? null : veil.text(late),
                file.acceptedOn().orElse(null),
                file.concludedOn().orElse(null),
                deadline == null ? null : deadline.dueOn(),
                deadline == null ? null : deadline.limit().article(),
                seen.commands().stream().map(StepKind::path).toList());
    }
}
