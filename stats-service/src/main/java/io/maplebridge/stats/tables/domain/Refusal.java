package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.figures.domain.Wording;

/**
 * One thing that is wrong with a declaration.
 *
 * @param at a JSON pointer, or a line
 */
public record Refusal(String at, Wording what) {}
