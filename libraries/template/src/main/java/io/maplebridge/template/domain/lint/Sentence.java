package io.maplebridge.template.domain.lint;

import io.maplebridge.template.domain.Passage;
import io.maplebridge.template.domain.Place;
import java.util.List;

/**
 * A sentence of a report.
 *
 * @param start its first character in its passage
 * @param plan whether it stands in the section on the year to come
 */
record Sentence(Passage passage, int start, String text, boolean plan, List<Numeral> numerals) {

    Place at(int from, int to) {
        return passage.place().at(passage.text(), start + from, start + to);
    }

    Place place() {
        return at(0, Math.min(text.length(), 12));
    }

    /** Whether these characters of it were typed, not filled. */
    boolean typed(int from, int to) {
        return passage.typed(start + from, start + to);
    }

    boolean inTable() {
        return passage.place().cell() != null;
    }
}
