package io.maplebridge.stats.daily.web;

import io.maplebridge.platform.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The list behind a number as a sheet of text, in the columns of its page. */
record ListWorkbook(MessageSource messages, Locale language) {

    private static final int LONGEST_NAME = 31;

    void write(ListPage page, OutputStream out) throws IOException {
        List<WorkbookWriter.Column> columns = new ArrayList<>();
        columns.add(column("stats.list.number", 26));
        columns.add(column("stats.list.on", 12));
        if (page.dated()) {
            columns.add(column("stats.list.belongs", 12));
        }
        page.heads().forEach(head -> columns.add(new WorkbookWriter.Column(head, 16)));
        if (page.summed()) {
            columns.add(column("stats.list.weight", 12));
        }
        try (WorkbookWriter workbook = new WorkbookWriter(out, word("product"), null)) {
            workbook.sheet(
                    sheetName(page.name()),
                    columns,
                    page.rows().stream().map(row -> cells(row, page)).toList(),
                    0);
        }
    }

    private static List<String> cells(ListPage.Row row, ListPage page) {
        List<String> cells = new ArrayList<>();
        cells.add(row.number());
        cells.add(row.on());
        if (page.dated()) {
            cells.add(row.belongs());
        }
        cells.addAll(row.columns());
        if (page.summed()) {
            cells.add(given(row.weight()));
        }
        return cells;
    }

    private static String given(@Nullable String weight) {
        return weight == null ? "" : weight;
    }

    /** As spreadsheets allow it. */
    private static String sheetName(String name) {
        String kept = name.replaceAll("[\\[\\]:*?/\\\\']", " ");
        return kept.substring(0, Math.min(kept.length(), LONGEST_NAME));
    }

    private WorkbookWriter.Column column(String word, double width) {
        return new WorkbookWriter.Column(word(word), width);
    }

    private String word(String code) {
        return messages.getMessage(code, null, language);
    }
}
