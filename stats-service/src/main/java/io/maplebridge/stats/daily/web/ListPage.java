package io.maplebridge.stats.daily.web;

import io.maplebridge.platform.page.Chip;
import io.maplebridge.platform.page.Paging;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cases behind a number.
 *
 * @param number as printed: the length of the list, or what its weights add up to
 * @param summed whether each line adds a weight of its own
 * @param count how many cases, when that is not the number
 * @param chips what narrows the list
 * @param whole address of the list without them
 * @param asked what a search asks again beside its word
 * @param text what is looked for within the list; empty for nothing
 * @param workbook address of the list as a workbook
 * @param print address of the whole list, made for paper
 * @param dated whether the day by which a line belongs to the span is another than its date
 * @param heads over the columns between date and weight
 * @param changes address that says why the number changed
 * @param figures address of the figure page it came from
 */
record ListPage(
        String name,
        String number,
        boolean summed,
        @Nullable String count,
        String heading,
        LiveState state,
        String formula,
        String exclusions,
        List<Chip> chips,
        String whole,
        String figures,
        String changes,
        boolean dated,
        List<String> heads,
        List<Row> rows,
        Map<String, String> asked,
        String text,
        String print,
        String workbook,
        Paging paging) {

    /**
     * @param href where it is opened; null for what has no page
     * @param number 案号, or the word for a case that has none yet
     * @param belongs the day by which it belongs to the span; the list is in their order
     * @param on the date the figure is about
     * @param weight what it adds, for a sum; null for a count
     */
    record Row(
            @Nullable String href,
            String number,
            String on,
            String belongs,
            List<String> columns,
            @Nullable String weight) {}
}
