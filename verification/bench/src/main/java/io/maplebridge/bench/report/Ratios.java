package io.maplebridge.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What was measured, held against each other: a table of its own, printed first. */
public final class Ratios {

    private final Map<String, Spread> said;
    private final List<List<String>> lines = new ArrayList<>();

    public Ratios(Map<String, Spread> said) {
        this.said = said;
    }

    /**
     * One over another.
     *
     * @param wanted what it must be; empty where nothing is asked
     */
    public void of(String one, String other, String wanted) {
        Spread over = Objects.requireNonNull(said.get(one));
        Spread under = Objects.requireNonNull(said.get(other));
        lines.add(
                List.of(
                        one + " ÷ " + other,
                        Markdown.ratio(over.over(under)),
                        over.overEach(under).cell("%,.2f (%,.2f–%,.2f)"),
                        wanted));
    }

    public void print() {
        Markdown.table(
                List.of(
                        "compared",
                        "ratio of the medians",
                        "round by round: median (least–most)",
                        "wanted"),
                lines);
    }
}
