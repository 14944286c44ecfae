package io.maplebridge.stats.daily.web;

import org.jspecify.annotations.Nullable;

/**
 * A figure in the table of all figures, with what is published of it.
 *
 * @param href its list; null for a rate, whose two numbers have the lists
 */
record FigureLine(
        String name, String text, @Nullable String href, String formula, String exclusions) {}
