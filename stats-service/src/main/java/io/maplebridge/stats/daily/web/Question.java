package io.maplebridge.stats.daily.web;

import io.maplebridge.platform.reference.Town;
import io.maplebridge.stats.figures.domain.AsOf;

/**
 * Which town's figures, of which year, as of which day.
 *
 * @param joined by the units of today, those that were merged with the one they went into; else by
 *     the units there were then
 */
public record Question(Town town, AsOf asOf, boolean joined) {

    public Question at(AsOf other) {
        return new Question(town, other, joined);
    }

    Question joined(boolean other) {
        return new Question(town, asOf, other);
    }
}
