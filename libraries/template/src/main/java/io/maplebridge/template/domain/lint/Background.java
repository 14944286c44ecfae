package io.maplebridge.template.domain.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is known beside the text.
 *
 * @param year the report's
 * @param asOf to the end of this day the figures are counted
 * @param town its own name
 * @param otherTowns names of other places that must not stand in it
 * @param meetings how many half-yearly meetings on government by law the records know; empty where
 *     they know nothing
 */
public record Background(
        int year,
        LocalDate asOf,
        String town,
        Set<String> otherTowns,
        List<KnownFigure> figures,
        OptionalInt meetings) {

    public Background {
        otherTowns = Set.copyOf(otherTowns);
        figures = List.copyOf(figures);
    }
}
