package io.maplebridge.town.organisation.xlsx;

import io.maplebridge.platform.workbook.NotAWorkbook;
import io.maplebridge.platform.workbook.WorkbookReader;
import io.maplebridge.town.organisation.application.sheet.Fault;
import io.maplebridge.town.organisation.application.sheet.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads the two sheets. */
@Component
public class OrganisationReader {

    private static final int MOST_ROWS = 20_000;

    /**
     * @throws NotAWorkbook when it cannot or must not be read
     */
    public Tables read(byte[] file) {
        List<Fault> faults = new ArrayList<>();
        ReadTable units = new ReadTable(Tables.UNITS, Tables.UNIT_COLUMNS, faults);
        ReadTable people = new ReadTable(Tables.PEOPLE, Tables.PEOPLE_COLUMNS, faults);
        Set<String> found =
                WorkbookReader.read(
                        file,
                        List.of(Tables.UNITS, Tables.PEOPLE),
                        MOST_ROWS,
                        (sheet, row) -> (sheet.equals(Tables.UNITS) ? units : people).add(row));
        return new Tables(
                units.rows(found.contains(Tables.UNITS)),
                people.rows(found.contains(Tables.PEOPLE)),
                faults);
    }
}
