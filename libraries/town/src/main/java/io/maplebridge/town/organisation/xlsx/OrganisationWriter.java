package io.maplebridge.town.organisation.xlsx;

import io.maplebridge.platform.workbook.WorkbookWriter;
import io.maplebridge.platform.workbook.WorkbookWriter.Column;
import io.maplebridge.town.organisation.application.sheet.Row;
import io.maplebridge.town.organisation.application.sheet.Tables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the two sheets, with room below to type more. */
@Component
public class OrganisationWriter {

    private static final int WIDTH = 18;
    private static final int ROOM = 200;

    public byte[] write(Tables tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(bytes, "Maplebridge", "1.0")) {
            write(workbook, Tables.UNITS, Tables.UNIT_COLUMNS, tables.units());
            write(workbook, Tables.PEOPLE, Tables.PEOPLE_COLUMNS, tables.people());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(
            WorkbookWriter workbook, String name, List<String> columns, List<Row> rows)
            throws IOException {
        workbook.sheet(
                name,
                columns.stream().map(column -> new Column(column, WIDTH)).toList(),
                rows.stream()
                        .map(row ->
                                columns.stream()
                                        .map(column -> row.cells().getOrDefault(column, ""))
                                        .toList())
                        .toList(),
                ROOM);
    }
}
