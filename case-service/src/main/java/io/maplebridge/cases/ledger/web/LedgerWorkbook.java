package io.maplebridge.cases.ledger.web;

import io.maplebridge.cases.ledger.application.LedgerField;
import io.maplebridge.cases.ledger.application.LedgerRow;
import io.maplebridge.cases.life.web.page.CaseWords;
import io.maplebridge.platform.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as a sheet of text. Every cell is written as text, never as a formula, whatever it
 * begins with.
 */
record LedgerWorkbook(CaseWords words, String town) {

    /** A column: its heading, its width, and what stands in it. */
    private record Column(String heading, double width, Cell cell) {}

    @FunctionalInterface
    private interface Cell {
        @Nullable String of(LedgerRow row, LedgerWorkbook in);
    }

    private static final List<Column> FIRST =
            List.of(
                    new Column("ledger.number", 26, (row, in) -> in.number(row)),
                    new Column("ledger.kind", 10, (row, in) -> in.words.kind(row.kind())),
                    new Column("ledger.parties", 18, (row, in) -> in.parties(row)),
                    new Column("ledger.subject", 40, (row, in) -> row.subject()),
                    new Column("filter.village", 12, (row, in) -> in.village(row)),
                    new Column("filter.category", 14, (row, in) -> in.category(row)));

    private static final List<Column> LAST =
            List.of(
                    new Column("filter.source", 18, (row, in) -> in.words.source(row.source())),
                    new Column("filter.state", 12, (row, in) -> in.state(row)),
                    new Column("ledger.level", 8, (row, in) -> in.words.level(row.level())),
                    new Column("filter.holder", 16, (row, in) -> in.words.unit(row.holder())),
                    new Column("key", 10, (row, in) -> row.key() ? in.words.text("key") : null),
                    new Column("case.lead", 12, (row, in) -> row.lead()),
                    new Column("case.registered", 12, (row, in) -> day(row.registeredOn())),
                    new Column("case.accepted", 12, (row, in) -> day(row.acceptedOn())),
                    new Column("case.concluded", 12, (row, in) -> day(row.concludedOn())),
                    new Column("ledger.due", 12, (row, in) -> day(row.dueOn())));

    private static final List<Column> COLUMNS =
            Stream.of(FIRST, brought(), LAST).flatMap(List::stream).toList();

    private static List<Column> brought() {
        return LedgerField.brought().stream()
                .map(field ->
                        new Column(
                                "filter." + field.word(),
                                14,
                                (row, in) -> in.code(field.word(), row)))
                .toList();
    }

    void write(List<LedgerRow> rows, OutputStream out) throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter(out, words.text("product"), null)) {
            workbook.sheet(
                    words.text("ledger.title"),
                    COLUMNS.stream().map(this::headed).toList(),
                    rows.stream().map(this::cells).toList(),
                    0);
        }
    }

    private WorkbookWriter.Column headed(Column column) {
        return new WorkbookWriter.Column(words.text(column.heading()), column.width());
    }

    private List<String> cells(LedgerRow row) {
        return COLUMNS.stream()
                .map(column -> Objects.requireNonNullElse(column.cell().of(row, this), ""))
                .toList();
    }

    private String number(LedgerRow row) {
        String number = row.number();
        return number == null ? words.text("case.unnumbered") : number;
    }

    private String parties(LedgerRow row) {
        return String.join(words.text("list.comma"), row.parties());
    }

    private String village(LedgerRow row) {
        return words.village(town, row.village());
    }

    private @Nullable String category(LedgerRow row) {
        String category = row.category();
        return category == null ? null : words.category(row.kind(), category);
    }

    private @Nullable String code(String field, LedgerRow row) {
        String code = row.codes().get(field);
        return code == null ? null : words.coded(field, code, row.kind());
    }

    private String state(LedgerRow row) {
        return words.state(row.state(), row.kind());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
