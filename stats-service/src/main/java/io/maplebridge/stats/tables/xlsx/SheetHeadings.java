package io.maplebridge.stats.tables.xlsx;

import io.maplebridge.stats.figures.domain.Wording;
import io.maplebridge.stats.tables.domain.Grid;
import io.maplebridge.stats.tables.domain.HeadCell;
import io.maplebridge.stats.tables.domain.Headings;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;

/** The merged headings of columns and rows, the row of units, and how wide all is. */
final class SheetHeadings {

    private static final double NARROWEST = 6.5;
    private static final double WIDEST_ROW_NAME = 24;
    private static final int ABREAST = 4;

    private final Grid grid;
    private final Locale language;
    private final Worksheet sheet;

    SheetHeadings(Grid grid, Locale language, Worksheet sheet) {
        this.grid = grid;
        this.language = language;
        this.sheet = sheet;
    }

    void write() {
        int across = grid.rowHeads();
        int units = TableWorkbook.HEADINGS + grid.headRows();
        int first = units + (grid.hasUnits() ? 1 : 0);
        int lastHead = first - 1;
        cell(grid.form().corner(), TableWorkbook.HEADINGS, 0, lastHead, across - 1, true);
        for (HeadCell head : Headings.of(grid.columns())) {
            int row = TableWorkbook.HEADINGS + head.row();
            int column = across + head.column();
            cell(
                    head.name(),
                    row,
                    column,
                    row + head.rows() - 1,
                    column + head.columns() - 1,
                    true);
        }
        if (grid.hasUnits()) {
            for (int column = 0; column < grid.columns().size(); column++) {
                Wording unit = grid.columns().get(column).unit();
                int at = across + column;
                cell(unit == null ? new Wording("", "") : unit, units, at, units, at, true);
            }
        }
        for (HeadCell head : Headings.of(grid.rows())) {
            int row = first + head.column();
            cell(
                    head.name(),
                    row,
                    head.row(),
                    row + head.columns() - 1,
                    head.row() + head.rows() - 1,
                    false);
        }
        widths(across);
    }

    private void cell(Wording text, int top, int left, int bottom, int right, boolean head) {
        sheet.inlineString(top, left, text.in(language));
        sheet.range(top, left, bottom, right).style().borderStyle("thin").set();
        if (bottom > top || right > left) {
            sheet.range(top, left, bottom, right).merge();
        }
        var style =
                sheet.range(top, left, bottom, right)
                        .style()
                        .borderStyle("thin")
                        .wrapText(true)
                        .verticalAlignment("center")
                        .horizontalAlignment(head ? "center" : "left");
        if (head) {
            style.bold();
        }
        style.set();
    }

    /** A heading of many signs is broken into lines; a number is never cut. */
    private void widths(int across) {
        for (int column = 0; column < across; column++) {
            double width = NARROWEST * 2;
            for (var row : grid.rows()) {
                width = Math.max(width, signs(row.name().in(language)) + 2);
            }
            sheet.width(column, Math.min(width, WIDEST_ROW_NAME));
        }
        for (int column = 0; column < grid.columns().size(); column++) {
            double width =
                    Math.max(
                            NARROWEST,
                            Math.min(
                                    signs(grid.columns().get(column).name().in(language)) + 1,
                                    ABREAST * 2 + 1));
            for (var row : grid.cells()) {
                width = Math.max(width, row.get(column).text(language).length() + 2);
            }
            sheet.width(across + column, width);
        }
    }

    /** In widths of a digit: a Chinese sign is two. */
    private static double signs(String text) {
        return text.codePoints().map(sign -> sign > 0x2e80 ? 2 : 1).sum();
    }
}
