package io.maplebridge.template.domain.lint;

import io.maplebridge.template.domain.Passage;
import java.util.List;

/** Reads a text over, filled or not: what was typed is judged, what came by marks is believed. */
public final class Lint {

    private static final List<Rule> RULES =
            List.of(
                    new NumbersWithoutFigure(),
                    new NumbersThatDiffer(),
                    new TwoValues(),
                    new RepealedLaw(),
                    new RepeatedSentences(),
                    new Leftovers(),
                    new RatesOfNothing(),
                    new ClaimsAgainstFigures(),
                    new DaysAfterAsOf(),
                    new OtherPlaces(),
                    new TooFewMeetings(),
                    new StaleYears());

    private Lint() {}

    /** In the order of the rules, each in the order of the text. */
    public static List<LintFinding> read(List<Passage> passages, Background known) {
        Reading reading = Reading.of(passages, known);
        return RULES.stream().flatMap(rule -> rule.check(reading).stream()).toList();
    }
}
