package io.maplebridge.stats.reports.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a template with what would stand in it, before anything is written.
 *
 * @param source where the numbers come from, in words
 * @param edition id of the chosen edition; empty for live figures
 * @param span code of the period of live figures
 * @param refused why the last wish was not granted; null for nothing
 * @param unsettled what is to be known of the numbers before they are printed; null for nothing
 * @param leaving what would leave a mark in the file
 * @param warnings what else a person should look at
 */
record VersionPage(
        String id,
        String name,
        String number,
        String file,
        String town,
        String source,
        String edition,
        String span,
        String asOf,
        List<Choice> editions,
        @Nullable String refused,
        @Nullable String unsettled,
        List<ReportNames.MarkLine> marks,
        int unknown,
        List<ReportNames.Found> leaving,
        List<ReportNames.Found> warnings,
        List<ReportsPage.Version> others) {

    /** An edition to choose. */
    record Choice(String id, String text, boolean chosen) {}
}
