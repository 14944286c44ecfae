package io.maplebridge.town.organisation.xlsx;

import io.maplebridge.platform.problem.Violation;
import io.maplebridge.town.organisation.application.sheet.Fault;
import io.maplebridge.town.organisation.application.sheet.Row;
import io.maplebridge.town.organisation.application.sheet.Tables;
import io.maplebridge.town.organisation.xlsx.NotAWorkbook.Why;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.springframework.stereotype.Component;

/**
 * Reads the two sheets. Every cell is text, whatever it begins with; a formula is a fault, since
 * what it says depends on where it is looked at. The head may stand below a title.
 */
@Component
public class WorkbookReader {

    private static final int MOST_ROWS = 20_000;
    private static final int HEAD_WITHIN = 5;

    /**
     * @throws NotAWorkbook when it cannot or must not be read
     */
    public Tables read(byte[] file) {
        UnfoldedSize.check(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Reading reading = new Reading(workbook.isDate1904());
            Optional<Sheet> units = workbook.findSheet(Tables.UNITS);
            Optional<Sheet> people = workbook.findSheet(Tables.PEOPLE);
            if (units.isEmpty() && people.isEmpty()) {
                throw new NotAWorkbook(Why.NO_SHEETS);
            }
            return new Tables(
                    reading.rows(units, Tables.UNITS, Tables.UNIT_COLUMNS),
                    reading.rows(people, Tables.PEOPLE, Tables.PEOPLE_COLUMNS),
                    reading.faults);
        } catch (NotAWorkbook e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new NotAWorkbook(Why.UNREADABLE, e);
        }
    }

    /** One workbook as far as it was read. */
    private static final class Reading {

        /** Days from the first day of one calendar of spreadsheets to that of the other. */
        private static final BigDecimal BETWEEN_CALENDARS = BigDecimal.valueOf(1462);

        private final List<Fault> faults = new ArrayList<>();
        private final boolean laterCalendar;
        private int count;

        Reading(boolean laterCalendar) {
            this.laterCalendar = laterCalendar;
        }

        List<Row> rows(Optional<Sheet> sheet, String name, List<String> columns)
                throws IOException {
            List<Row> found = new ArrayList<>();
            if (sheet.isEmpty()) {
                return found;
            }
            Map<Integer, String> head = Map.of();
            try (Stream<org.dhatim.fastexcel.reader.Row> lines = sheet.get().openStream()) {
                Iterator<org.dhatim.fastexcel.reader.Row> each = lines.iterator();
                while (each.hasNext()) {
                    org.dhatim.fastexcel.reader.Row line = each.next();
                    if (++count > MOST_ROWS) {
                        throw new NotAWorkbook(Why.TOO_MANY_ROWS);
                    }
                    if (!head.isEmpty()) {
                        found.add(row(line, name, head));
                    } else if (line.getRowNum() <= HEAD_WITHIN) {
                        head = head(line, columns);
                    }
                }
            }
            columnsMissing(name, columns, head);
            return found;
        }

        private static Map<Integer, String> head(
                org.dhatim.fastexcel.reader.Row line, List<String> columns) {
            Map<Integer, String> head = new HashMap<>();
            for (Cell cell : line) {
                if (cell != null) {
                    String text = cell.getText().replace('\u3000', ' ').strip();
                    if (columns.contains(text) && !head.containsValue(text)) {
                        head.put(cell.getColumnIndex(), text);
                    }
                }
            }
            return head.containsValue(columns.getFirst()) ? head : Map.of();
        }

        private void columnsMissing(String name, List<String> columns, Map<Integer, String> head) {
            columns.stream()
                    .filter(column -> !head.containsValue(column))
                    .forEach(column ->
                            faults.add(
                                    new Fault(
                                            name,
                                            1,
                                            column,
                                            new Violation(column, "import-column"))));
        }

        private Row row(
                org.dhatim.fastexcel.reader.Row line, String name, Map<Integer, String> head) {
            Map<String, String> cells = new HashMap<>();
            head.forEach((index, column) -> {
                Cell cell = index < line.getCellCount() ? line.getCell(index) : null;
                if (cell != null) {
                    cells.put(column, text(cell, line.getRowNum(), name, column));
                }
            });
            return new Row(name, line.getRowNum(), cells);
        }

        private String text(Cell cell, int row, String sheet, String column) {
            if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
                faults.add(new Fault(sheet, row, column, new Violation(column, "import-formula")));
                return "";
            }
            if (cell.getType() == CellType.NUMBER) {
                boolean day = column.equals(Tables.FROM) || column.equals(Tables.UNTIL);
                BigDecimal number = cell.asNumber();
                return (day && laterCalendar ? number.add(BETWEEN_CALENDARS) : number)
                        .stripTrailingZeros()
                        .toPlainString();
            }
            return cell.getType() == CellType.ERROR ? "" : cell.getText();
        }
    }
}
