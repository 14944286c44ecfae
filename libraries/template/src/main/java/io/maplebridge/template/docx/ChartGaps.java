package io.maplebridge.template.docx;

import io.maplebridge.template.domain.ChartData;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What poi-tl does not do with a chart's workbook: it draws numbers only, so that what is not known
 * is taken out again (no value is a gap and no 0), it leaves the lines of more categories than
 * there are now, and it needs the corner above the categories.
 */
final class ChartGaps {

    private ChartGaps() {}

    /** From the numbers the chart keeps of its workbook. */
    static void take(Document chart, ChartData data) {
        List<Element> drawn = Ooxml.below(chart.getDocumentElement(), Ooxml.C, "ser");
        for (int i = 0; i < Math.min(drawn.size(), data.series().size()); i++) {
            Element values = Ooxml.child(drawn.get(i), Ooxml.C, "val");
            if (values != null) {
                for (Element point : Ooxml.below(values, Ooxml.C, "pt")) {
                    int index = Integer.parseInt(point.getAttribute("idx"));
                    if (data.series().get(i).values().get(index) == null) {
                        Ooxml.remove(point);
                    }
                }
            }
        }
    }

    /** From its workbook: heads in the first row, categories in the first column. */
    static byte[] take(byte[] workbook, ChartData data) {
        return change(
                workbook,
                sheet -> {
                    for (int s = 0; s < data.series().size(); s++) {
                        for (int c = 0; c < data.categories().size(); c++) {
                            if (data.series().get(s).values().get(c) == null) {
                                clear(sheet.getRow(c + 1), s + 1, s + 2);
                            }
                        }
                    }
                    for (int r = data.categories().size() + 1; r <= sheet.getLastRowNum(); r++) {
                        Row row = sheet.getRow(r);
                        if (row != null && row.getCell(0) != null) {
                            clear(row, 0, data.series().size() + 1);
                        }
                    }
                });
    }

    private static void clear(@Nullable Row row, int from, int to) {
        for (int column = from; row != null && column < to; column++) {
            Cell cell = row.getCell(column);
            if (cell != null) {
                row.removeCell(cell);
            }
        }
    }

    static byte[] withCorner(byte[] workbook) {
        return change(
                workbook,
                sheet -> {
                    Row heads = sheet.getRow(0) == null ? sheet.createRow(0) : sheet.getRow(0);
                    if (heads.getCell(0) == null) {
                        heads.createCell(0).setCellValue(" ");
                    }
                });
    }

    private static byte[] change(byte[] workbook, Consumer<Sheet> change) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            change.accept(book.getSheetAt(0));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
