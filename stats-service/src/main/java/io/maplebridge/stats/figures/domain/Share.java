package io.maplebridge.stats.figures.domain;

import io.maplebridge.stats.facts.domain.FactAsOf;
import java.time.LocalDate;

/**
 * What one fact adds to a figure.
 *
 * @param weight 1 for a count; fen, parties or days for a sum
 * @param belongs the day by which it is in one period and not in another: that of the cohort, or
 *     that on which it happened
 * @param when the date the figure is about: accepted on, concluded on
 */
public record Share(FactAsOf fact, long weight, LocalDate belongs, LocalDate when) {

    public String key(Dimension by) {
        return by.key(fact, when);
    }
}
