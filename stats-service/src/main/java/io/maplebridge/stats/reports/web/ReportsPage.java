package io.maplebridge.stats.reports.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a town and the reports that were made of them.
 *
 * @param writes whether whoever reads may take templates in
 * @param refused why the last file was not taken; null for nothing
 * @param name what was typed as its name
 */
record ReportsPage(
        String town,
        String townName,
        boolean writes,
        @Nullable String refused,
        String name,
        List<Template> templates,
        List<Begin> starters,
        List<Made> made) {

    /** A template with its versions, the newest first. */
    record Template(String name, List<Version> versions) {}

    /** A version. */
    record Version(String href, String number, String file, String size, String at, String by) {}

    /** A file that comes with the product, while the town has no template of its name. */
    record Begin(String code, String title) {}

    /**
     * A report that was made.
     *
     * @param left how many marks stayed in it; empty for none
     */
    record Made(
            String href,
            String version,
            String source,
            String asOf,
            String left,
            String at,
            String by) {}
}
