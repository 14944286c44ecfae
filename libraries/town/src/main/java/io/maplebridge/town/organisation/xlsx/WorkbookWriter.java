package io.maplebridge.town.organisation.xlsx;

import io.maplebridge.town.organisation.application.sheet.Row;
import io.maplebridge.town.organisation.application.sheet.Tables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** Writes the two sheets, every cell as text: nothing in it can run. */
@Component
public class WorkbookWriter {

    private static final int WIDTH = 18;

    public byte[] write(Tables tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Maplebridge", "1.0")) {
            write(workbook.newWorksheet(Tables.UNITS), Tables.UNIT_COLUMNS, tables.units());
            write(workbook.newWorksheet(Tables.PEOPLE), Tables.PEOPLE_COLUMNS, tables.people());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, List<String> columns, List<Row> rows) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.value(0, column, columns.get(column));
            sheet.style(0, column).bold().set();
            sheet.range(1, column, rows.size() + 200, column).style().format("@").set();
        }
        sheet.freezePane(0, 1);
        for (int line = 0; line < rows.size(); line++) {
            for (int column = 0; column < columns.size(); column++) {
                String text = rows.get(line).cells().getOrDefault(columns.get(column), "");
                if (!text.isEmpty()) {
                    sheet.value(line + 1, column, text);
                }
            }
        }
    }
}
