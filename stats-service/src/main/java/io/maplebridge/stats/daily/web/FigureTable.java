package io.maplebridge.stats.daily.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A breakdown as a table: a line per key, a column per figure, the totals below.
 *
 * @param caption what is broken down by what
 * @param keyHead over the keys
 * @param heads over the columns
 */
record FigureTable(
        String id, String caption, String keyHead, List<String> heads, List<Row> rows, Row total) {

    /** One key and its numbers. */
    record Row(String name, List<Cell> cells) {}

    /**
     * A number.
     *
     * @param href its list; null for nothing
     * @param percent how long its bar is, of 100; null for a number without one
     */
    record Cell(String text, @Nullable String href, @Nullable Integer percent) {}
}
