package io.maplebridge.stats.daily.domain;

import io.maplebridge.stats.figures.domain.FigureId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A part of the list behind a number: the facts that belong to some days of one month.
 *
 * @param day as of which
 * @param count how many they are
 * @param left months in which facts left the list after the day; the others are on it still
 */
public record ListPart(
        FigureId figure,
        LocalDate first,
        LocalDate last,
        LocalDate day,
        long count,
        List<String> left) {

    public ListPart {
        left = List.copyOf(left);
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
