package io.maplebridge.stats.figures.domain;

import java.time.LocalDate;

/**
 * Whose figures, and when: the cases of a year (their cohort), as they stood at the end of a day.
 * The day may lie outside the year: before it nothing is counted yet, after it the year's cases go
 * on being concluded.
 */
public record AsOf(int year, LocalDate day) {}
