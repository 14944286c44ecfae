package io.maplebridge.stats.tables.web;

import io.maplebridge.platform.page.TallyPart;
import io.maplebridge.platform.page.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as a page shows it.
 *
 * @param export address of the workbook
 * @param heads rows of merged headings; the first begins with the corner
 * @param units under the headings; empty for none
 * @param failures rules that do not hold, each in a sentence
 * @param checked how many rules were held against how many places
 */
record TablePage(
        String code,
        String name,
        boolean landscape,
        String unit,
        String period,
        String filledIn,
        Tone tone,
        String state,
        String town,
        String span,
        String asOf,
        String export,
        List<List<TallyPart>> periods,
        List<List<Head>> heads,
        List<String> units,
        List<Row> rows,
        List<String> foot,
        List<String> failures,
        int checked) {

    /** A merged heading. */
    record Head(String text, int rows, int columns) {}

    /** The names of a row that begin in it, and its numbers. */
    record Row(boolean total, List<Head> heads, List<Cell> cells) {}

    /**
     * A number.
     *
     * @param href the list behind it; null where there is none
     */
    record Cell(String text, @Nullable String href) {}
}
