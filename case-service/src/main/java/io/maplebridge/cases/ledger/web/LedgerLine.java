package io.maplebridge.cases.ledger.web;

import io.maplebridge.cases.ledger.application.LedgerRow;
import io.maplebridge.cases.life.domain.CaseState;
import io.maplebridge.cases.life.web.page.CaseWords;
import io.maplebridge.cases.life.web.page.Clocks;
import io.maplebridge.cases.life.web.page.Tones;
import io.maplebridge.platform.page.ClockFace;
import io.maplebridge.platform.page.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger as it is printed.
 *
 * @param codes that its kind brings with it, in words
 * @param parties masked names
 * @param enteredLate beside the clock of what lies in a year before its entry
 * @param holder name of the unit that has it in hand
 * @param key whether it is a key case
 * @param conflicting whether people have to decide between contents that came under its name
 * @param lead name of the leader who answers for it
 * @param registered the day
 */
record LedgerLine(
        String href,
        String number,
        String kind,
        List<String> codes,
        String parties,
        String subject,
        String village,
        Tone tone,
        String state,
        @Nullable ClockFace clock,
        @Nullable String enteredLate,
        String holder,
        boolean key,
        boolean conflicting,
        @Nullable String lead,
        LocalDate registered,
        Instant updated) {

    static LedgerLine of(
            LedgerRow row,
            String town,
            LocalDate today,
            Set<String> leadersGone,
            Clocks.Rules rules) {
        CaseWords words = rules.words();
        String number = row.number();
        return new LedgerLine(
                "/cases/" + row.id(),
                number == null ? words.text("case.unnumbered") : number,
                words.kind(row.kind()),
                row.codes().entrySet().stream()
                        .map(code -> words.coded(code.getKey(), code.getValue(), row.kind()))
                        .toList(),
                String.join(words.text("list.comma"), row.parties()),
                row.subject(),
                words.village(town, row.village()),
                Tones.of(row.state()),
                words.state(row.state(), row.kind()),
                Clocks.of(row.state(), begun(row), due(row), today, rules),
                Clocks.enteredLate(row.registeredOn(), row.enteredOn(), words),
                words.holder(row.holder(), today),
                row.key(),
                row.conflicts() > 0 && !row.state().isFinished(),
                lead(row, leadersGone, words),
                row.registeredOn(),
                row.updatedAt());
    }

    /** Of one who is no leader any more it is said. */
    private static @Nullable String lead(LedgerRow row, Set<String> leadersGone, CaseWords words) {
        String lead = row.lead();
        String account = row.leadAccount();
        boolean gone = account != null && leadersGone.contains(account);
        return gone && lead != null ? words.text("lead.gone", lead) : lead;
    }

    private static Clocks.@Nullable Due due(LedgerRow row) {
        LocalDate on = row.dueOn();
        return on == null ? null : new Clocks.Due(on, row.dueInWorkingDays());
    }

    /** The day that its time is counted from. */
    private static LocalDate begun(LedgerRow row) {
        LocalDate agreed = row.state() == CaseState.AGREED ? row.concludedOn() : null;
        return agreed != null
                ? agreed
                : Objects.requireNonNullElse(row.acceptedOn(), row.registeredOn());
    }
}
