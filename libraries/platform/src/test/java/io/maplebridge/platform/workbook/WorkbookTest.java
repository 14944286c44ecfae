package io.maplebridge.platform.workbook;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.maplebridge.platform.workbook.NotAWorkbook.Why;
import io.maplebridge.platform.workbook.WorkbookWriter.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class WorkbookTest {

    private static final List<Column> COLUMNS = List.of(new Column("编号", 18), new Column("事由", 40));

    @Test
    void what_is_written_is_read_as_the_same_text_and_never_runs() throws IOException {
        List<String> hostile = List.of("=1+1", "+SUM(A1)", "-2", "@x", "<b>&\"", "００７");
        byte[] file = written(hostile.stream().map(text -> List.of(text, "")).toList(), 0);
        List<ReadRow> rows = read(file, 100);
        assertThat(cell(rows.getFirst(), 1).text()).isEqualTo("事由");
        assertThat(rows.stream().skip(1).map(row -> cell(row, 0).text()).toList())
                .isEqualTo(hostile);
        assertThat(rows.stream().map(row -> cell(row, 0).formula())).containsOnly(false);
        assertThat(rows.getLast().cell(1)).as("nothing is left out as nothing").isNull();
    }

    @Test
    void a_formula_is_told_and_not_worked_out() throws IOException {
        ReadRow row = first(sheet -> sheet.formula(0, 0, "1+1"));
        assertThat(cell(row, 0)).isEqualTo(new ReadCell("", "", true));
    }

    @Test
    void a_number_is_its_plain_digits() throws IOException {
        ReadRow row = first(sheet -> sheet.value(0, 0, 13_800_008_411L));
        assertThat(cell(row, 0).text()).isEqualTo("13800008411");
    }

    @Test
    void cells_beyond_the_last_column_anybody_fills_are_left_out() throws IOException {
        ReadRow row =
                first(sheet -> {
                    sheet.value(0, 0, "近");
                    sheet.value(0, 16_000, "远");
                });
        assertThat(row.cells()).hasSize(1);
    }

    @Test
    void more_rows_than_asked_for_are_refused() throws IOException {
        byte[] file = written(List.of(List.of("1", "a"), List.of("2", "b")), 0);
        assertThat(read(file, 3)).hasSize(3);
        refused(file, 2, Why.TOO_MANY_ROWS);
    }

    @Test
    void a_workbook_without_the_sheet_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            book.newWorksheet("其他").value(0, 0, "x");
        }
        refused(bytes.toByteArray(), 10, Why.NO_SHEETS);
        refused(new byte[0], 10, Why.UNREADABLE);
    }

    private interface Filling {
        void of(Worksheet sheet);
    }

    private static ReadRow first(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            filling.of(book.newWorksheet("台账"));
        }
        return read(bytes.toByteArray(), 10).getFirst();
    }

    private static byte[] written(List<List<String>> rows, int more) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WorkbookWriter writer = new WorkbookWriter(bytes, "test", null)) {
            writer.sheet("台账", COLUMNS, rows, more);
        }
        return bytes.toByteArray();
    }

    private static List<ReadRow> read(byte[] file, int mostRows) {
        List<ReadRow> rows = new ArrayList<>();
        WorkbookReader.read(file, List.of("台账"), mostRows, (sheet, row) -> rows.add(row));
        return rows;
    }

    private static void refused(byte[] file, int mostRows, Why why) {
        assertThatExceptionOfType(NotAWorkbook.class)
                .isThrownBy(() -> read(file, mostRows))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static ReadCell cell(ReadRow row, int column) {
        return requireNonNull(row.cell(column));
    }
}
