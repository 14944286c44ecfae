package io.maplebridge.stats.figures.domain;

import io.maplebridge.stats.facts.domain.Standing;
import java.time.LocalDate;

/**
 * What one case adds to a figure.
 *
 * @param weight 1 for a count; fen, parties or days for a sum
 * @param when the date the figure is about: accepted on, concluded on
 */
public record Share(Standing standing, long weight, LocalDate when) {

    public String key(Dimension by) {
        return by.key(standing, when);
    }
}
