package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.figures.domain.Period;
import io.maplebridge.stats.figures.domain.Wording;
import java.util.List;

/**
 * A table that is sent up, as declared. The cell of a row and a column is the figure of the one,
 * under the keys of both, of the span that either names.
 *
 * @param span for which it is usually made
 * @param corner over the names of the rows
 * @param foot lines below, for the pen
 */
public record TableForm(
        String code,
        Wording name,
        boolean landscape,
        Period.Kind span,
        Wording corner,
        List<Wording> foot,
        List<Line> rows,
        List<Line> columns,
        List<Rule> rules) {

    public TableForm {
        foot = List.copyOf(foot);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
    }
}
