package io.maplebridge.stats.tables.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.tables.application.HeadLine;
import io.maplebridge.stats.tables.application.TableFixtures;
import io.maplebridge.stats.tables.domain.Grid;
import io.maplebridge.stats.tables.domain.GridCell;
import io.maplebridge.stats.tables.domain.TableForm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook opened again by another library. */
class TableWorkbookTest {

    private static final HeadLine HEAD =
            new HeadLine("枫桥", "=填报单位", "统计期间", "填报时间", "第 &P 页 共 &N 页");

    private final TableFixtures town = new TableFixtures(11, 300);
    private final AsOf asOf = new AsOf(2023, LocalDate.of(2023, 12, 31));

    @Test
    void every_shipped_table_has_its_numbers_as_numbers_and_no_formula() throws IOException {
        for (String name : TableFixtures.SHIPPED) {
            Grid grid = town.grid(town.shipped(name), asOf);
            try (XSSFWorkbook workbook = written(grid)) {
                XSSFSheet sheet = workbook.getSheetAt(0);
                int first = 2 + grid.headRows() + (grid.hasUnits() ? 1 : 0);
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
                DataFormatter shown = new DataFormatter(Locale.ROOT);
                for (int down = 0; down < grid.rows().size(); down++) {
                    for (int over = 0; over < grid.columns().size(); over++) {
                        GridCell expected = grid.cells().get(down).get(over);
                        Cell cell = sheet.getRow(first + down).getCell(grid.rowHeads() + over);
                        assertThat(cell.getCellType())
                                .isEqualTo(
                                        expected.value().isPresent()
                                                ? CellType.NUMERIC
                                                : CellType.STRING);
                        assertThat(shown.formatCellValue(cell))
                                .isEqualTo(expected.text(Locale.SIMPLIFIED_CHINESE));
                    }
                }
            }
        }
    }

    @Test
    void headings_are_merged_and_repeated_and_the_page_is_set_up() throws IOException {
        Grid grid = town.grid(town.shipped("2-dispute-settlement"), asOf);
        try (XSSFWorkbook workbook = written(grid)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int last = grid.columns().size();
            assertThat(sheet.getMergedRegions())
                    .contains(
                            new CellRangeAddress(0, 0, 0, last),
                            new CellRangeAddress(2, 4, 0, 0),
                            new CellRangeAddress(2, 2, 1, 3),
                            new CellRangeAddress(3, 4, 1, 1),
                            new CellRangeAddress(2, 2, 4, last),
                            new CellRangeAddress(3, 3, 4, 5));
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:5");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getFooter().getCenter()).endsWith("第 &P 页 共 &N 页");
            assertThat(workbook.getPrintArea(0)).contains("$A$1:");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=填报单位");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("矛盾纠纷排查化解基本情况统计表");
        }
    }

    @Test
    void a_small_table_with_a_name_like_a_formula_is_a_workbook_too() throws IOException {
        TableForm form =
                town.read(
                        """
                        {"code": "small", "page": "portrait",
                         "name": {"zh": "=1+1 [甲/乙]?", "en": "=A1"},
                         "corner": {"zh": "@村", "en": "Village"},
                         "rows": [{"name": {"zh": "-全镇", "en": "Town"}}],
                         "columns": [{"figure": "dispute.accepted"}]}
                        """);
        try (XSSFWorkbook workbook = written(town.grid(form, asOf))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).startsWith("=1+1");
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("-全镇");
        }
    }

    private static XSSFWorkbook written(Grid grid) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableWorkbook(grid, HEAD, Locale.SIMPLIFIED_CHINESE).write(out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
