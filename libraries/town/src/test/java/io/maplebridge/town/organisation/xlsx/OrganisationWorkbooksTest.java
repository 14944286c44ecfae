package io.maplebridge.town.organisation.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.maplebridge.platform.workbook.NotAWorkbook;
import io.maplebridge.platform.workbook.NotAWorkbook.Why;
import io.maplebridge.town.organisation.application.sheet.Row;
import io.maplebridge.town.organisation.application.sheet.Tables;
import io.maplebridge.town.organisation.xlsx.Books.Formula;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class OrganisationWorkbooksTest {

    private static final String HEAD =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>代码</t></is></c>"
                    + "<c r=\"B1\" t=\"inlineStr\"><is><t>名称</t></is></c></row>";
    private static final String FOOT = "</sheetData></worksheet>";

    private final OrganisationWorkbooks reader = new OrganisationWorkbooks();

    @Test
    void every_cell_is_text_whatever_it_begins_with() throws Exception {
        byte[] file =
                Books.of(
                        new Object[][] {{"=cmd", "+1", "-1", "@SUM(1)", 44968}}, new Object[][] {});
        Tables tables = reader.read(file);
        assertThat(tables.faults()).isEmpty();
        assertThat(tables.units())
                .containsExactly(
                        new Row(
                                "单位",
                                3,
                                Map.of(
                                        "代码", "=cmd", "名称", "+1", "类别", "-1", "上级", "@SUM(1)", "起",
                                        "44968")));
    }

    /** Blanks in its name hide no sheet, its time no day, and what is not read is named. */
    @Test
    void a_sheet_is_found_by_its_name_and_a_day_by_its_date() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            var units = workbook.newWorksheet(" 单\u3000位\u200b");
            for (int i = 0; i < Tables.UNIT_COLUMNS.size(); i++) {
                units.value(0, i, Tables.UNIT_COLUMNS.get(i));
            }
            units.value(1, 0, "dami-1");
            units.value(1, 4, 44968.354);
            units.value(1, 5, "2024-12-31 08:30:00");
            workbook.newWorksheet("填表说明").value(0, 0, "先看这里");
        }
        Tables tables = reader.read(bytes.toByteArray());
        assertThat(tables.unread()).containsExactly("填表说明");
        assertThat(tables.faults()).isEmpty();
        assertThat(tables.units().getFirst().cells())
                .containsEntry("起", "44968")
                .containsEntry("止", "2024-12-31 08:30:00");
    }

    @Test
    void a_formula_is_a_fault_where_it_stands() throws Exception {
        byte[] file =
                Books.of(
                        new Object[][] {{new Formula("1+1"), "甲", "网格", "", "2023-01-01", ""}},
                        new Object[][] {});
        assertThat(reader.read(file).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.column()).isEqualTo("代码");
                    assertThat(fault.row()).isEqualTo(3);
                    assertThat(fault.violation().messageKey()).isEqualTo("import-formula");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "代码,名称", "PK\u0003\u0004 and no more", "<?xml version=\"1.0\"?>"})
    void what_is_no_workbook_is_refused(String content) {
        refused(content.getBytes(UTF_8), Why.UNREADABLE);
    }

    @Test
    void a_small_file_that_unfolds_to_far_too_much_is_refused_at_the_limit() throws Exception {
        byte[] bomb = Books.bomb();
        assertThat(bomb).hasSizeLessThan(1 << 20);
        refused(bomb, Why.TOO_LARGE_INSIDE);
    }

    @Test
    void a_sheet_that_unfolds_to_far_too_much_is_refused_at_the_limit() throws Exception {
        String row = "<row r=\"2\"><c r=\"A2\"><v>" + "1".repeat(80_000) + "</v></c></row>";
        refused(Books.withSheet(HEAD + row.repeat(900) + FOOT), Why.TOO_LARGE_INSIDE);
    }

    @Test
    void a_cell_beyond_what_a_sheet_has_costs_no_memory() throws Exception {
        String far = "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>";
        refused(Books.withSheet(HEAD + far + FOOT), Why.UNREADABLE);
    }

    @Test
    void more_rows_than_a_town_has_are_refused() throws Exception {
        StringBuilder rows = new StringBuilder(HEAD);
        for (int i = 2; i < 20_100; i++) {
            rows.append("<row r=\"").append(i).append("\"/>");
        }
        refused(Books.withSheet(rows.append(FOOT).toString()), Why.TOO_MANY_ROWS);
    }

    @Test
    void external_entities_do_nothing(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "geheim");
        String sheet =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \""
                        + secret.toUri()
                        + "\">]>"
                        + HEAD
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>a&e;b</t></is></c></row>"
                        + FOOT;
        assertThat(readOrRefused(sheet)).doesNotContain("geheim");
    }

    @Test
    void entities_that_multiply_do_nothing() throws IOException {
        StringBuilder sheet = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"haha\">");
        for (int i = 1; i < 12; i++) {
            String before = "&a" + (i - 1) + ";";
            sheet.append("<!ENTITY a").append(i).append(" \"").append(before.repeat(10));
            sheet.append("\">");
        }
        sheet.append("]>").append(HEAD);
        sheet.append("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&a11;</t></is></c></row>");
        assertThat(readOrRefused(sheet.append(FOOT).toString())).doesNotContain("hahahaha");
    }

    @Test
    void a_workbook_without_the_two_sheets_is_none_of_ours() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            book.newWorksheet("其他").value(0, 0, "代码");
        }
        refused(bytes.toByteArray(), Why.NO_SHEETS);
    }

    @Test
    void a_column_that_lacks_is_a_fault() throws Exception {
        assertThat(reader.read(Books.withSheet(HEAD + FOOT)).faults())
                .extracting(fault -> fault.sheet() + fault.column())
                .containsExactly("单位类别", "单位上级", "单位起", "单位止");
    }

    private String readOrRefused(String sheet) throws IOException {
        try {
            List<Row> rows = reader.read(Books.withSheet(sheet)).units();
            return rows.toString();
        } catch (NotAWorkbook refused) {
            return refused.toString();
        }
    }

    private void refused(byte[] file, Why why) {
        assertThatExceptionOfType(NotAWorkbook.class)
                .isThrownBy(() -> reader.read(file))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
