package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.ListMonth;
import java.time.LocalDate;

/**
 * Some days of a list.
 *
 * @param month in which they are
 * @param first of them by the date that the figure is about
 */
public record ListWindow(
        String town, ListMonth month, LocalDate first, LocalDate last, Narrowing narrowing) {}
