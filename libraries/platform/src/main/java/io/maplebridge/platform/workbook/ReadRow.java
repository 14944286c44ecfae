package io.maplebridge.platform.workbook;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet.
 *
 * @param number as the reader of the sheet sees it, from 1
 * @param cells that are not blank, by the number of their column from 0
 */
public record ReadRow(int number, Map<Integer, ReadCell> cells) {

    public ReadRow {
        cells = Map.copyOf(cells);
    }

    /** Null where it is blank. */
    public @Nullable ReadCell cell(int column) {
        return cells.get(column);
    }
}
