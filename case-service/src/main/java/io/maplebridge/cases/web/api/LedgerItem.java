package io.maplebridge.cases.web.api;

import io.maplebridge.cases.application.LedgerRow;
import io.maplebridge.cases.domain.CaseState;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger as the API shows it; the parties' names are masked.
 *
 * @param holder code of the unit that has it in hand
 * @param key whether it is a key case 重点案件
 * @param lead name of the leader who answers for it
 */
record LedgerItem(
        UUID id,
        int version,
        CaseKind kind,
        CaseState state,
        boolean open,
        @Nullable String number,
        String village,
        @Nullable String category,
        String source,
        Level level,
        String holder,
        boolean key,
        @Nullable String lead,
        String subject,
        List<String> parties,
        LocalDate registeredOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate concludedOn,
        @Nullable LocalDate dueOn,
        Instant updatedAt) {

    static LedgerItem of(LedgerRow row) {
        return new LedgerItem(
                row.id().value(),
                row.version(),
                row.kind(),
                row.state(),
                row.open(),
                row.number(),
                row.village(),
                row.category(),
                row.source(),
                row.level(),
                row.holder(),
                row.key(),
                row.lead(),
                row.subject(),
                row.parties(),
                row.registeredOn(),
                row.acceptedOn(),
                row.concludedOn(),
                row.dueOn(),
                row.updatedAt());
    }
}
