package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.figures.domain.Wording;

/**
 * A heading that may be merged over several rows and columns.
 *
 * @param row of the heading rows, from 0
 * @param column of the table's columns, from 0
 */
public record HeadCell(Wording name, int row, int column, int rows, int columns) {}
