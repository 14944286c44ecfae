package io.maplebridge.stats.daily.domain;

import io.maplebridge.stats.figures.domain.FigureId;

/**
 * What cells of a sheet stand together: a figure by one dimension.
 *
 * @param by code of the dimension; empty for the total
 */
public record Breakdown(FigureId figure, String by) {}
