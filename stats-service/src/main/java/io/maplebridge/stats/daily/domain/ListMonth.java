package io.maplebridge.stats.daily.domain;

import io.maplebridge.stats.figures.domain.FigureId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * A part of the list behind a number: the facts whose date is in one month.
 *
 * @param day as of which
 * @param count how many they are
 * @param left months in which facts left the list after the day; the others are on it still
 */
public record ListMonth(
        FigureId figure, int year, LocalDate day, YearMonth month, long count, List<String> left) {

    static ListMonth of(
            FigureId figure, int year, LocalDate day, String month, long count, Set<String> left) {
        return new ListMonth(figure, year, day, YearMonth.parse(month), count, List.copyOf(left));
    }
}
