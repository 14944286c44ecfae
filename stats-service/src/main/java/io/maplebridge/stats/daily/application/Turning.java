package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.figures.domain.FigureId;
import java.time.LocalDate;
import java.util.Set;

/**
 * Days within which what figures have to do with a fact changed.
 *
 * @param years of the cohort
 * @param figure whose spans are asked for
 * @param after the day before the first
 * @param upTo the last day
 */
public record Turning(
        String town, Set<Integer> years, FigureId figure, LocalDate after, LocalDate upTo) {

    public Turning {
        years = Set.copyOf(years);
    }
}
