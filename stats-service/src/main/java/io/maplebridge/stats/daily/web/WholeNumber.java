package io.maplebridge.stats.daily.web;

import io.maplebridge.platform.problem.Violation;
import java.util.List;

/** A whole number within bounds, as typed in an address. */
record WholeNumber(int least, int most) {

    static WholeNumber between(int least, int most) {
        return new WholeNumber(least, most);
    }

    /** The number; the least one, and a violation, when the text is none. */
    int read(String name, String text, List<Violation> violations) {
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        violations.add(
                new Violation(
                        name, "out-of-range", Integer.toString(least), Integer.toString(most)));
        return least;
    }
}
