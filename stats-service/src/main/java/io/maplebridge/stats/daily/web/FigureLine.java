package io.maplebridge.stats.daily.web;

import org.jspecify.annotations.Nullable;

/**
 * A figure in the table of all figures, with what is published of it.
 *
 * @param basis cohort, flow or stock, in words
 * @param note what was signed, where it is another number by now; null for nothing
 * @param changes address that says why it changed; null for a rate
 * @param href its list, of a rate the two of its numbers; null where there is none
 */
record FigureLine(
        String name,
        String basis,
        String text,
        @Nullable String href,
        @Nullable String note,
        @Nullable String changes,
        @Nullable Earlier yearBefore,
        @Nullable Earlier before,
        String formula,
        String exclusions) {

    /** The same figure of an earlier span, and by how much it changed since. */
    record Earlier(String text, String change) {}
}
