package io.maplebridge.town.organisation.xlsx;

import io.maplebridge.platform.workbook.WorkbookReader;
import io.maplebridge.platform.workbook.WorkbookWriter;
import io.maplebridge.platform.workbook.WorkbookWriter.Column;
import io.maplebridge.town.organisation.application.sheet.Fault;
import io.maplebridge.town.organisation.application.sheet.Row;
import io.maplebridge.town.organisation.application.sheet.Tables;
import io.maplebridge.town.organisation.application.sheet.Workbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sheets of the organisation as an xlsx file. */
@Component
class OrganisationWorkbooks implements Workbooks {

    private static final int WIDTH = 18;
    private static final int ROOM = 200;
    private static final int MOST_ROWS = 20_000;

    @Override
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

    @Override
    public Tables read(byte[] file) {
        List<Fault> faults = new ArrayList<>();
        ReadTable units = new ReadTable(Tables.UNITS, Tables.UNIT_COLUMNS, faults);
        ReadTable people = new ReadTable(Tables.PEOPLE, Tables.PEOPLE_COLUMNS, faults);
        WorkbookReader.Sheets sheets =
                WorkbookReader.read(
                        file,
                        List.of(Tables.UNITS, Tables.PEOPLE),
                        MOST_ROWS,
                        (sheet, row) -> (sheet.equals(Tables.UNITS) ? units : people).add(row));
        return new Tables(
                units.rows(sheets.read().contains(Tables.UNITS)),
                people.rows(sheets.read().contains(Tables.PEOPLE)),
                faults,
                sheets.unread());
    }
}
