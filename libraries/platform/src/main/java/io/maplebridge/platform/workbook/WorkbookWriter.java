package io.maplebridge.platform.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes sheets of text: no cell is ever a formula, whatever it begins with. */
public final class WorkbookWriter implements AutoCloseable {

    private final Workbook workbook;

    /**
     * @param product that made it, as the file's properties say
     * @param version of it; null when that is nobody's business
     */
    public WorkbookWriter(OutputStream out, String product, @Nullable String version) {
        this.workbook = new Workbook(out, product, version);
    }

    /** A column: its head, and its width in characters. */
    public record Column(String head, double width) {}

    /**
     * A sheet whose head is bold and stays when it is scrolled.
     *
     * @param rows as many cells in each as there are columns; an empty one is left out
     * @param more empty rows below, ready to be typed into as text
     */
    public void sheet(String name, List<Column> columns, List<List<String>> rows, int more)
            throws IOException {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
            sheet.inlineString(0, column, columns.get(column).head());
            if (more > 0) {
                sheet.range(1, column, rows.size() + more, column).style().format("@").set();
            }
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        for (int row = 0; row < rows.size(); row++) {
            write(sheet, row + 1, rows.get(row));
        }
        sheet.finish();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(row, column, cells.get(column));
            }
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
