package io.maplebridge.cases.web.api;

import io.maplebridge.cases.domain.CaseFile;
import io.maplebridge.cases.domain.CaseKind;
import io.maplebridge.cases.domain.CaseState;
import io.maplebridge.cases.domain.CommandName;
import io.maplebridge.cases.domain.Deadline;
import io.maplebridge.cases.domain.Deadlines;
import io.maplebridge.cases.domain.Level;
import io.maplebridge.cases.domain.Party;
import io.maplebridge.cases.domain.Registration;
import io.maplebridge.cases.domain.Veil;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as the API shows it.
 *
 * @param masked true when names and numbers of people are masked
 * @param commands what may be done now, the usual next step first
 * @param dueOn the last day in time; absent when nothing is due
 * @param dueBy the article or rule that sets it
 */
record CaseView(
        UUID id,
        int version,
        CaseKind kind,
        CaseState state,
        boolean open,
        @Nullable String number,
        String town,
        String village,
        @Nullable String category,
        String source,
        @Nullable String channel,
        Level level,
        String subject,
        @Nullable String description,
        List<Party> parties,
        boolean masked,
        int people,
        @Nullable BigDecimal amount,
        LocalDate registeredOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate concludedOn,
        @Nullable LocalDate dueOn,
        @Nullable String dueBy,
        List<String> commands) {

    static CaseView of(CaseFile file, Veil veil, Deadlines deadlines) {
        Registration r = file.registration();
        String description = r.description();
        Deadline deadline = deadlines.of(file).orElse(null);
        return new CaseView(
                file.id().value(),
                file.version(),
                file.kind(),
                file.state(),
                file.isOpen(),
                file.number().orElse(null),
                r.town(),
                r.village(),
                r.category(),
                r.source(),
                r.channel(),
                file.level(),
                veil.text(r.subject()),
                description == null ? null : veil.text(description),
                r.parties().stream().map(veil::party).toList(),
                veil.drawn(),
                r.people(),
                r.amount(),
                file.registeredOn(),
                file.acceptedOn().orElse(null),
                file.concludedOn().orElse(null),
                deadline == null ? null : deadline.dueOn(),
                deadline == null ? null : deadline.limit().article(),
                file.allowed().stream().map(CommandName::path).toList());
    }
}
