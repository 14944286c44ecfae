package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.figures.domain.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row or a column as it is declared, or several of them under one heading. */
public sealed interface Line {

    /** Where it stands in its declaration, as a JSON pointer. */
    String at();

    /** Several under one merged heading. */
    record Group(String at, Wording name, List<Line> lines) implements Line {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One for each key of a breakdown, or several under a heading for each.
     *
     * @param lines below the heading of a key; none where the key is the line itself
     */
    record Each(
            String at,
            String code,
            Choice choice,
            Measure measure,
            @Nullable Wording unit,
            List<Leaf> lines)
            implements Line {

        public Each {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One row or column.
     *
     * @param code by which rules name it; empty for none
     * @param total 合计 or 小计: the figure's own number, held against the sum of the lines
     * @param unit 件, 人, 万元; null where there is none to be said
     */
    record Leaf(
            String at,
            String code,
            Wording name,
            Measure measure,
            @Nullable Choice choice,
            boolean total,
            @Nullable Wording unit)
            implements Line {}
}
