package io.maplebridge.stats.daily.web;

import io.maplebridge.platform.page.TallyPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the figure page shows.
 *
 * @param revision changes when any number or state on the page does
 * @param signed what of this day was signed
 * @param changes address that says why a figure changed
 * @param poll address at which the page looks for newer numbers
 * @param periods the year, its halves, quarters and months
 * @param shown whether a cohort is read as of the end of its span or of another day, in words
 * @param units by which units there can be a view; empty where all views are the same
 * @param beside what a day outside the year means; null for one within it
 * @param compared the same held against the year and the span before, in words
 * @param months a section for each family that has a chart
 */
record FigurePage(
        Question question,
        String heading,
        LiveState state,
        BesideFigures.Beside signed,
        String changes,
        String revision,
        String poll,
        List<TallyPart> years,
        List<List<TallyPart>> periods,
        String shown,
        List<TallyPart> days,
        List<TallyPart> units,
        @Nullable String beside,
        List<FailedCheck> failedChecks,
        List<List<SentencePart>> sentences,
        List<String> compared,
        List<MonthSection> months,
        List<FigureTable> tables,
        List<FigureLine> all) {}
