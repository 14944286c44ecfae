package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.facts.domain.FactId;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A line of a list.
 *
 * @param belongs the day by which it belongs to a period
 */
public record Listed(FactId id, LocalDate belongs) {

    static final Comparator<Listed> ORDER =
            Comparator.comparing(Listed::belongs).thenComparing(Listed::id);
}
