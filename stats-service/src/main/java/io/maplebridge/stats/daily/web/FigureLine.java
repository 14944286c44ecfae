package io.maplebridge.stats.daily.web;

import org.jspecify.annotations.Nullable;

/**
 * A figure in the table of all figures, with what is published of it.
 *
 * @param note what was signed, where it is another number by now; null for nothing
 * @param changes address that says why it changed; null for a rate
 * @param href its list; null for a rate, whose two numbers have the lists
 */
record FigureLine(
        String name,
        String text,
        @Nullable String href,
        @Nullable String note,
        @Nullable String changes,
        String formula,
        String exclusions) {}
