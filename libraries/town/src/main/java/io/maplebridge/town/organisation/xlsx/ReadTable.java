package io.maplebridge.town.organisation.xlsx;

import io.maplebridge.platform.problem.Violation;
import io.maplebridge.platform.workbook.ReadCell;
import io.maplebridge.platform.workbook.ReadRow;
import io.maplebridge.town.organisation.application.sheet.Fault;
import io.maplebridge.town.organisation.application.sheet.Row;
import io.maplebridge.town.organisation.application.sheet.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One sheet as far as it was read. A formula is a fault. The head may stand below a title. */
final class ReadTable {

    private static final int HEAD_WITHIN = 5;

    private final String name;
    private final List<String> columns;
    private final List<Fault> faults;
    private final List<Row> rows = new ArrayList<>();

    /** Where each column stands; empty until the head was found. */
    private Map<String, Integer> head = Map.of();

    ReadTable(String name, List<String> columns, List<Fault> faults) {
        this.name = name;
        this.columns = columns;
        this.faults = faults;
    }

    void add(ReadRow line) {
        if (!head.isEmpty()) {
            rows.add(row(line));
        } else if (line.number() <= HEAD_WITHIN) {
            head = headIn(line);
        }
    }

    /**
     * All of them, and a fault for each column that lacks.
     *
     * @param there whether the workbook has the sheet at all
     */
    List<Row> rows(boolean there) {
        columns.stream()
                .filter(column -> there && !head.containsKey(column))
                .map(column -> new Fault(name, 1, column, new Violation(column, "import-column")))
                .forEach(faults::add);
        return rows;
    }

    /** A column that stands twice counts where it stands first. */
    private Map<String, Integer> headIn(ReadRow line) {
        Map<String, Integer> found = new HashMap<>();
        line.cells()
                .forEach((index, cell) -> {
                    String text = cell.text().replace('\u3000', ' ').strip();
                    if (columns.contains(text)) {
                        found.merge(text, index, Math::min);
                    }
                });
        return found.containsKey(columns.getFirst()) ? found : Map.of();
    }

    private Row row(ReadRow line) {
        Map<String, String> cells = new HashMap<>();
        head.forEach((column, index) -> {
            ReadCell cell = line.cell(index);
            if (cell != null) {
                cells.put(column, text(cell, line.number(), column));
            }
        });
        return new Row(name, line.number(), cells);
    }

    private String text(ReadCell cell, int row, String column) {
        if (cell.formula()) {
            faults.add(new Fault(name, row, column, new Violation(column, "import-formula")));
        }
        boolean day = column.equals(Tables.FROM) || column.equals(Tables.UNTIL);
        return day ? cell.dayText() : cell.text();
    }
}
