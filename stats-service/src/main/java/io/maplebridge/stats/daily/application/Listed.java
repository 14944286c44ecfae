package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.facts.domain.FactId;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A line of a list.
 *
 * @param when the date the figure is about
 */
public record Listed(FactId id, LocalDate when) {

    static final Comparator<Listed> ORDER =
            Comparator.comparing(Listed::when).thenComparing(Listed::id);
}
