package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.daily.domain.Span;
import io.maplebridge.stats.figures.domain.Period;
import java.util.function.Consumer;

/** Shows the spans that belong to the days of a period, one after the other. */
@FunctionalInterface
public interface Belonging {

    void each(Period period, Consumer<Span> span);
}
