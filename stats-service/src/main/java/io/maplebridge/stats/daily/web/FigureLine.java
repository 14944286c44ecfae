package io.maplebridge.stats.daily.web;

import org.jspecify.annotations.Nullable;

/**
 * A figure in the table of all figures, with what is published of it.
 *
 * @param basis cohort, flow or stock, in words
 * @param href its list; null for a rate, whose two numbers have the lists
 */
record FigureLine(
        String name,
        String basis,
        String text,
        @Nullable String href,
        @Nullable Earlier yearBefore,
        @Nullable Earlier before,
        String formula,
        String exclusions) {

    /** The same figure of an earlier span, and by how much it changed since. */
    record Earlier(String text, String change) {}
}
