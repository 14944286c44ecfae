package io.maplebridge.template.domain;

/**
 * A cell of a table, counted from 1 as a reader of the page counts.
 *
 * @param table which table of its room, nested ones counted where they begin
 */
public record Cell(int table, int row, int column) {}
