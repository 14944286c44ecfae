package io.maplebridge.stats.tables.web;

import io.maplebridge.stats.daily.application.Freshness;
import io.maplebridge.stats.daily.web.Question;
import io.maplebridge.stats.figures.domain.Wording;
import io.maplebridge.stats.tables.application.ReadTable;
import io.maplebridge.stats.tables.domain.CheckedRule;
import io.maplebridge.stats.tables.domain.Grid;
import io.maplebridge.stats.tables.domain.GridCell;
import io.maplebridge.stats.tables.domain.Strip;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table with its numbers.
 *
 * @param columns headings of each column from the outermost to its own
 * @param failures rules that do not hold
 */
record TableResponse(
        String code,
        String name,
        String town,
        String span,
        String asOf,
        boolean upToDate,
        List<Head> columns,
        List<Row> rows,
        int checked,
        List<Failure> failures) {

    /** Headings, and the unit of the numbers below; null for none. */
    record Head(List<String> path, @Nullable String unit) {}

    /** A row under its headings. */
    record Row(List<String> path, boolean total, List<Cell> cells) {}

    /**
     * A number.
     *
     * @param value in percent for a rate; null where there is none
     */
    record Cell(@Nullable BigDecimal value, String text) {}

    /** Both sides of a rule where it does not hold. */
    record Failure(String rule, String place, BigDecimal left, BigDecimal right) {}

    static TableResponse of(ReadTable.Filled filled, Question question, Locale language) {
        Grid grid = filled.grid();
        List<Strip> rows = grid.rows();
        return new TableResponse(
                grid.form().code(),
                grid.form().name().in(language),
                question.town().code(),
                question.asOf().period().code(),
                question.asOf().day().toString(),
                filled.freshness().state() == Freshness.State.UP_TO_DATE,
                grid.columns().stream().map(column -> head(column, language)).toList(),
                IntStream.range(0, rows.size())
                        .mapToObj(row -> row(rows.get(row), grid.cells().get(row), language))
                        .toList(),
                grid.checks().size(),
                grid.failures().stream().map(failed -> failure(failed, language)).toList());
    }

    private static List<String> path(Strip strip, Locale language) {
        return strip.path().stream().map(name -> name.in(language)).toList();
    }

    private static Head head(Strip column, Locale language) {
        Wording unit = column.unit();
        return new Head(path(column, language), unit == null ? null : unit.in(language));
    }

    private static Row row(Strip row, List<GridCell> cells, Locale language) {
        return new Row(
                path(row, language),
                row.total(),
                cells.stream()
                        .map(cell -> new Cell(cell.value().orElse(null), cell.text(language)))
                        .toList());
    }

    private static Failure failure(CheckedRule failed, Locale language) {
        return new Failure(
                failed.rule().in(language),
                failed.place().in(language),
                failed.left(),
                failed.right());
    }
}
