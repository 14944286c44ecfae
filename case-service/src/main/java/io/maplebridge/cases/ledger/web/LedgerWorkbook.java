package io.maplebridge.cases.ledger.web;

import io.maplebridge.cases.ledger.application.LedgerRow;
import io.maplebridge.cases.life.web.page.CaseWords;
import io.maplebridge.platform.workbook.WorkbookWriter;
import io.maplebridge.platform.workbook.WorkbookWriter.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as a sheet of text. Every cell is written as text, never as a formula, whatever it
 * begins with.
 */
record LedgerWorkbook(CaseWords words, String town) {

    private static final List<String> HEADS =
            List.of(
                    "ledger.number",
                    "ledger.kind",
                    "ledger.parties",
                    "ledger.subject",
                    "filter.village",
                    "filter.category",
                    "filter.source",
                    "filter.state",
                    "ledger.level",
                    "filter.holder",
                    "key",
                    "case.lead",
                    "case.registered",
                    "case.accepted",
                    "case.concluded",
                    "ledger.due");
    private static final double[] WIDTHS = {
        26, 10, 18, 40, 12, 14, 18, 12, 8, 16, 10, 12, 12, 12, 12, 12
    };

    void write(List<LedgerRow> rows, OutputStream out) throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter(out, words.text("product"), null)) {
            workbook.sheet(
                    words.text("ledger.title"),
                    IntStream.range(0, HEADS.size())
                            .mapToObj(i -> new Column(words.text(HEADS.get(i)), WIDTHS[i]))
                            .toList(),
                    rows.stream().map(this::cells).toList(),
                    0);
        }
    }

    private List<String> cells(LedgerRow row) {
        String number = row.number();
        String category = row.category();
        String lead = row.lead();
        return List.of(
                number == null ? words.text("case.unnumbered") : number,
                words.kind(row.kind()),
                String.join(words.text("list.comma"), row.parties()),
                row.subject(),
                words.village(town, row.village()),
                category == null ? "" : words.category(row.kind(), category),
                words.source(row.source()),
                words.state(row.state(), row.kind()),
                words.level(row.level()),
                words.unit(row.holder()),
                row.key() ? words.text("key") : "",
                lead == null ? "" : lead,
                day(row.registeredOn()),
                day(row.acceptedOn()),
                day(row.concludedOn()),
                day(row.dueOn()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
