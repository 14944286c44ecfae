package io.maplebridge.stats.tables.domain;

import java.util.List;

/**
 * A table with its numbers: what the page, the workbook, a report and a program are given.
 *
 * @param cells by row, as many in each as there are columns
 * @param checks all rules in all places
 */
public record Grid(
        TableForm form,
        List<Strip> rows,
        List<Strip> columns,
        List<List<GridCell>> cells,
        List<CheckedRule> checks) {

    public Grid {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
        checks = List.copyOf(checks);
    }

    /** What must be mended before it is sent. */
    public List<CheckedRule> failures() {
        return checks.stream().filter(check -> !check.holds()).toList();
    }

    /** How many columns the names of rows take. */
    public int rowHeads() {
        return Headings.depth(rows);
    }

    /** How many rows the headings take, without the row of units. */
    public int headRows() {
        return Headings.depth(columns);
    }

    /** Whether a row under the headings says 件, 人, 万元. */
    public boolean hasUnits() {
        return columns.stream().anyMatch(column -> column.unit() != null);
    }
}
