package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.figures.domain.Wording;
import java.math.BigDecimal;

/**
 * A rule in one place of a table, and how it came out.
 *
 * @param rule in words
 * @param place the row or column it was held against; empty where it names its cells
 */
public record CheckedRule(
        Wording rule, Wording place, BigDecimal left, BigDecimal right, boolean holds) {}
