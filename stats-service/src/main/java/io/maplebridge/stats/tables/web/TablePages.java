package io.maplebridge.stats.tables.web;

import io.maplebridge.platform.page.Tone;
import io.maplebridge.stats.daily.application.Freshness;
import io.maplebridge.stats.daily.web.ListLinks;
import io.maplebridge.stats.daily.web.Question;
import io.maplebridge.stats.figures.domain.Wording;
import io.maplebridge.stats.tables.application.ReadTable;
import io.maplebridge.stats.tables.domain.CheckedRule;
import io.maplebridge.stats.tables.domain.Filter;
import io.maplebridge.stats.tables.domain.Grid;
import io.maplebridge.stats.tables.domain.GridCell;
import io.maplebridge.stats.tables.domain.HeadCell;
import io.maplebridge.stats.tables.domain.Headings;
import io.maplebridge.stats.tables.domain.TableForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a table together. */
@Component
class TablePages {

    private final ReadTable tables;
    private final TableWords words;
    private final TablePeriods periods;

    TablePages(ReadTable tables, TableWords words, TablePeriods periods) {
        this.tables = tables;
        this.words = words;
        this.periods = periods;
    }

    TablePage page(TableForm form, Question question, Locale language) {
        ReadTable.Filled filled = tables.of(form, question.town().code(), question.asOf());
        Grid grid = filled.grid();
        boolean fresh = filled.freshness().state() == Freshness.State.UP_TO_DATE;
        return new TablePage(
                form.code(),
                form.name().in(language),
                form.landscape(),
                words.unit(question, language),
                words.period(question, language),
                words.filledIn(language),
                fresh ? Tone.CALM : Tone.SOON,
                words.say(fresh ? "table.counted" : "table.counting", language),
                question.town().code(),
                question.asOf().period().code(),
                question.asOf().day().toString(),
                TablePeriods.address(form, "/export.xlsx", question).href(),
                periods.of(form, question, language),
                heads(grid, language),
                grid.hasUnits()
                        ? grid.columns().stream()
                                .map(column -> text(column.unit(), language))
                                .toList()
                        : List.of(),
                rows(grid, question, language),
                form.foot().stream().map(line -> line.in(language)).toList(),
                grid.failures().stream().map(failed -> failure(failed, language)).toList(),
                grid.checks().size());
    }

    private static String text(@Nullable Wording wording, Locale language) {
        return wording == null ? "" : wording.in(language);
    }

    private String failure(CheckedRule failed, Locale language) {
        String place = failed.place().in(language);
        return words.say(
                place.isEmpty() ? "table.failed.cells" : "table.failed",
                language,
                failed.rule().in(language),
                failed.left().toPlainString(),
                failed.right().toPlainString(),
                place);
    }

    private static List<List<TablePage.Head>> heads(Grid grid, Locale language) {
        List<List<TablePage.Head>> rows = new ArrayList<>();
        IntStream.range(0, grid.headRows()).forEach(row -> rows.add(new ArrayList<>()));
        rows.getFirst()
                .add(
                        new TablePage.Head(
                                grid.form().corner().in(language),
                                grid.headRows() + (grid.hasUnits() ? 1 : 0),
                                grid.rowHeads()));
        for (HeadCell head : Headings.of(grid.columns())) {
            rows.get(head.row())
                    .add(new TablePage.Head(head.name().in(language), head.rows(), head.columns()));
        }
        return rows;
    }

    private static List<TablePage.Row> rows(Grid grid, Question question, Locale language) {
        List<List<TablePage.Head>> heads = new ArrayList<>();
        IntStream.range(0, grid.rows().size()).forEach(row -> heads.add(new ArrayList<>()));
        for (HeadCell head : Headings.of(grid.rows())) {
            // Headings of rows are those of columns, turned.
            int rows = head.columns();
            int columns = head.rows();
            heads.get(head.column())
                    .add(new TablePage.Head(head.name().in(language), rows, columns));
        }
        return IntStream.range(0, grid.rows().size())
                .mapToObj(row ->
                        new TablePage.Row(
                                grid.rows().get(row).total(),
                                heads.get(row),
                                grid.cells().get(row).stream()
                                        .map(cell -> cell(cell, question, language))
                                        .toList()))
                .toList();
    }

    private static TablePage.Cell cell(GridCell cell, Question question, Locale language) {
        return new TablePage.Cell(cell.text(language), href(cell, question));
    }

    /** A list is of one figure under one key at most, and there is none behind nothing. */
    private static @Nullable String href(GridCell cell, Question question) {
        if (!(cell instanceof GridCell.Count count)
                || count.number() == 0
                || count.measure().less() != null) {
            return null;
        }
        ListLinks links = new ListLinks(question.at(count.asOf()));
        List<Filter> filters = count.filters();
        if (filters.isEmpty()) {
            return links.of(count.figure().id());
        }
        Filter only = filters.getFirst();
        return filters.size() == 1 && only.keys().size() == 1
                ? links.of(count.figure().id(), only.by(), only.keys().iterator().next())
                : null;
    }
}
