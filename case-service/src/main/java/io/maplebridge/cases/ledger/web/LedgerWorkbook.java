package io.maplebridge.cases.ledger.web;

import io.maplebridge.cases.ledger.application.LedgerRow;
import io.maplebridge.cases.life.web.page.CaseWords;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
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
        try (Workbook workbook = new Workbook(out, words.text("product"), null)) {
            Worksheet sheet = workbook.newWorksheet(words.text("ledger.title"));
            for (int column = 0; column < HEADS.size(); column++) {
                sheet.value(0, column, words.text(HEADS.get(column)));
                sheet.width(column, WIDTHS[column]);
            }
            sheet.range(0, 0, 0, HEADS.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int i = 0; i < rows.size(); i++) {
                write(sheet, i + 1, cells(rows.get(i)));
            }
        }
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(row, column, cells.get(column));
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
