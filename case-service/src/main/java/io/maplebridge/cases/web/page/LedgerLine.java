package io.maplebridge.cases.web.page;

import io.maplebridge.cases.application.LedgerRow;
import io.maplebridge.platform.page.ClockFace;
import io.maplebridge.platform.page.Tone;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger as it is printed.
 *
 * @param parties masked names
 * @param holder name of the unit that has it in hand
 * @param key whether it is a key case
 * @param lead name of the leader who answers for it
 */
record LedgerLine(
        String href,
        String number,
        String kind,
        String parties,
        String subject,
        String village,
        Tone tone,
        String state,
        @Nullable ClockFace clock,
        String holder,
        boolean key,
        @Nullable String lead,
        Instant updated) {

    static LedgerLine of(LedgerRow row, String town, LocalDate today, CaseWords words) {
        String number = row.number();
        return new LedgerLine(
                "/cases/" + row.id(),
                number == null ? words.text("case.unnumbered") : number,
                words.kind(row.kind()),
                String.join(words.text("list.comma"), row.parties()),
                row.subject(),
                words.village(town, row.village()),
                Tones.of(row.state()),
                words.state(row.state(), row.kind()),
                Clocks.of(row, today, words),
                words.holder(row.holder(), today),
                row.key(),
                row.lead(),
                row.updatedAt());
    }
}
