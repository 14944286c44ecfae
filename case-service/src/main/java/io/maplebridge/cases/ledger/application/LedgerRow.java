package io.maplebridge.cases.ledger.application;

import io.maplebridge.cases.life.domain.CaseState;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger, as pages and the API show it.
 *
 * @param parties masked names
 * @param number null until accepted
 * @param holder code of the unit that has it in hand
 * @param key whether it is a key case 重点案件
 * @param conflicts how many submissions came under its id or number with another content
 * @param lead name of the leader who answers for it
 * @param leadAccount the name that leader signs in with
 * @param dueOn null when nothing is due
 * @param dueInWorkingDays whether the limit is one of working days
 * @param enteredOn the day on which the system learned of it; null where it is not known
 * @param codes that its kind brings with it, by the word of their {@link LedgerField}
 */
public record LedgerRow(
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
        int conflicts,
        @Nullable String lead,
        @Nullable String leadAccount,
        String subject,
        List<String> parties,
        LocalDate registeredOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate concludedOn,
        @Nullable LocalDate dueOn,
        boolean dueInWorkingDays,
        @Nullable LocalDate enteredOn,
        Map<String, String> codes,
        Instant updatedAt) {}
