package io.maplebridge.stats.editions.web;

import io.maplebridge.platform.page.TallyPart;
import io.maplebridge.platform.page.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The editions of a town's year.
 *
 * @param drafts whether whoever reads may make one
 * @param asOf the day that is offered
 * @param refused why the last wish was not granted; null for nothing
 */
record EditionsPage(
        String town,
        String year,
        String heading,
        List<TallyPart> years,
        boolean drafts,
        String asOf,
        @Nullable String refused,
        List<Line> lines) {

    /**
     * An edition.
     *
     * @param broken true when what is stored is not what was written
     */
    record Line(
            String href,
            String name,
            Tone tone,
            String stage,
            String asOf,
            String made,
            String by,
            String sent,
            boolean broken) {}
}
