package io.maplebridge.stats.tables.xlsx;

import io.maplebridge.stats.tables.application.HeadLine;
import io.maplebridge.stats.tables.domain.Grid;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a sheet in the layout of its form: title, lines of the head, merged headings, numbers
 * as numbers. Every text is text, never a formula, whatever it begins with; nothing is a formula.
 */
final class TableWorkbook {

    private static final int LONGEST_SHEET_NAME = 31;
    private static final int TITLE_ROW = 0;
    private static final int HEAD_LINE = 1;
    static final int HEADINGS = 2;

    private final Grid grid;
    private final Locale language;
    private final HeadLine head;

    TableWorkbook(Grid grid, HeadLine head, Locale language) {
        this.grid = grid;
        this.head = head;
        this.language = language;
    }

    void write(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, head.product(), null)) {
            Worksheet sheet = workbook.newWorksheet(sheetName());
            int last = grid.rowHeads() + grid.columns().size() - 1;
            new SheetHeadings(grid, language, sheet).write();
            title(sheet, last);
            int end = body(sheet);
            end = foot(sheet, end, last);
            print(sheet, end, last);
            sheet.finish();
        }
    }

    private String sheetName() {
        String name = grid.form().name().in(language).replaceAll("[\\[\\]*/\\\\?:']", " ");
        return name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME));
    }

    private void title(Worksheet sheet, int last) {
        sheet.inlineString(TITLE_ROW, 0, grid.form().name().in(language));
        sheet.range(TITLE_ROW, 0, TITLE_ROW, last).merge();
        sheet.style(TITLE_ROW, 0)
                .bold()
                .fontSize(16)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        sheet.rowHeight(TITLE_ROW, 28);
        int third = Math.max(1, (last + 1) / 3);
        part(sheet, HEAD_LINE, 0, third - 1, head.unit(), "left");
        part(sheet, HEAD_LINE, third, last - third, head.period(), "center");
        part(sheet, HEAD_LINE, last - third + 1, last, head.filledIn(), "right");
        sheet.rowHeight(HEAD_LINE, 20);
    }

    private static void part(
            Worksheet sheet, int row, int from, int to, String text, String alignment) {
        if (to < from) {
            return;
        }
        sheet.inlineString(row, from, text);
        if (to > from) {
            sheet.range(row, from, row, to).merge();
        }
        sheet.style(row, from).horizontalAlignment(alignment).verticalAlignment("center").set();
    }

    private int body(Worksheet sheet) {
        int first = HEADINGS + grid.headRows() + (grid.hasUnits() ? 1 : 0);
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int column = 0; column < grid.columns().size(); column++) {
                cell(sheet, first + row, grid.rowHeads() + column, row, column);
            }
        }
        return first + grid.rows().size() - 1;
    }

    private void cell(Worksheet sheet, int down, int over, int row, int column) {
        var cell = grid.cells().get(row).get(column);
        BigDecimal value = cell.value().orElse(null);
        String format = null;
        if (value == null) {
            sheet.inlineString(down, over, cell.text(language));
        } else {
            String decimals = value.scale() > 0 ? "." + "0".repeat(value.scale()) : "";
            format = "0" + decimals + (cell.isPercent() ? "%" : "");
            sheet.value(down, over, cell.isPercent() ? value.movePointLeft(2) : value);
        }
        var style = sheet.style(down, over).borderStyle("thin").horizontalAlignment("right");
        if (format != null) {
            style.format(format);
        }
        if (grid.rows().get(row).total()) {
            style.bold();
        }
        style.set();
    }

    private int foot(Worksheet sheet, int end, int last) {
        List<String> lines = grid.form().foot().stream().map(line -> line.in(language)).toList();
        if (lines.isEmpty()) {
            return end;
        }
        int row = end + 1;
        int width = Math.max(1, (last + 1) / lines.size());
        for (int i = 0; i < lines.size() && i * width <= last; i++) {
            int to = i == lines.size() - 1 ? last : Math.min(last, (i + 1) * width - 1);
            part(sheet, row, i * width, to, lines.get(i), "left");
        }
        sheet.rowHeight(row, 24);
        return row;
    }

    private void print(Worksheet sheet, int end, int last) {
        sheet.pageOrientation(grid.form().landscape() ? "landscape" : "portrait");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEADINGS, HEADINGS + grid.headRows() - 1 + (grid.hasUnits() ? 1 : 0));
        sheet.footer(head.pages(), Position.CENTER, "宋体", 9);
        sheet.range(0, 0, end, last).setName("_xlnm.Print_Area");
        sheet.freezePane(grid.rowHeads(), HEADINGS + grid.headRows() + (grid.hasUnits() ? 1 : 0));
    }
}
