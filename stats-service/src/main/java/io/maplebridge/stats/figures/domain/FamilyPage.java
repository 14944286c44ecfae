package io.maplebridge.stats.figures.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a family stands on the pages.
 *
 * @param sentences as a report prints them, figures by their ids in braces, {@code {year}} the year
 * @param chart month by month; null for none
 * @param columns of a list behind one of its numbers, beside number and date
 */
public record FamilyPage(
        List<Wording> sentences,
        @Nullable Chart chart,
        List<Table> tables,
        List<Dimension> columns) {

    /**
     * A breakdown as a table.
     *
     * @param figures a column each
     */
    public record Table(Dimension by, List<Tally> figures) {}

    /** Two figures month by month, drawn beside their table. */
    public record Chart(Wording caption, Tally first, Tally second) {

        public Table table() {
            return new Table(Dimension.MONTH, List.of(first, second));
        }
    }
}
