package io.maplebridge.cases.papers.web;

import io.maplebridge.platform.page.Fact;
import java.util.List;

/**
 * A form as it is filed, in the words that stand on it.
 *
 * @param from what made it, told to whoever asks the file for its origin
 * @param lines of the upper table
 * @param history the heading of the lower table
 * @param foot at the foot of every sheet, so that a copy can be traced
 */
public record Paper(
        String from,
        String title,
        List<Line> lines,
        String history,
        Step heads,
        List<Step> steps,
        String foot) {

    /**
     * A line of the upper table.
     *
     * @param facts one over the whole width, or two; each a label and what is written beside it
     * @param roomy whether there is place for a few words more by hand
     */
    public record Line(List<Fact> facts, boolean roomy) {}

    /** A line of the lower table. */
    public record Step(String day, String what, String who, String details) {}
}
