package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.ListPart;
import java.time.LocalDate;

/**
 * Some days of a list.
 *
 * @param part in which they are
 * @param first of them by the day by which facts belong to a period
 */
public record ListWindow(
        String town, ListPart part, LocalDate first, LocalDate last, Narrowing narrowing) {}
