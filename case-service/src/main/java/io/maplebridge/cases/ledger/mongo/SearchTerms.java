package io.maplebridge.cases.ledger.mongo;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.Veil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words a case is found by, whoever looks: its number, and its subject as lists show it, its
 * people masked. Chinese has no blanks between words, so text is kept as every pair of neighbours,
 * and the last character alone; a plain index on them then finds any stretch of text on every
 * store, and a single character as what a term begins with. A run of digits counts as one character
 * and is kept alone too, so that 12 is not found in 112. Each term costs a place in the index with
 * every change of the case, so there is none that is not needed.
 */
final class SearchTerms {

    /** So many digits of a longer run are enough to find it by its beginning. */
    private static final int BEGINNING = 5;

    /** What is hidden in a text, with what is left of a number around it. */
    private static final Pattern HIDDEN = Pattern.compile("[0-9]*[*]+[0-9]*");

    /**
     * A term that a case must have.
     *
     * @param beginning whether it may go on
     */
    record Sought(String term, boolean beginning) {}

    private SearchTerms() {}

    static Collection<String> of(CaseFile file) {
        Set<String> terms = new TreeSet<>();
        HIDDEN.splitAsStream(Veil.over(file).text(file.registration().subject()))
                .forEach(shown -> add(terms, shown));
        file.number()
                .ifPresent(number -> {
                    add(terms, number);
                    terms.addAll(NumberTerms.of(number));
                });
        return terms;
    }

    /** What a case has that is found by these neighbours, all of it. */
    static List<Sought> sought(List<String> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        String last = units.getLast();
        boolean digits = TextUnits.isDigits(last);
        boolean begins = digits && last.length() >= BEGINNING;
        if (units.size() == 1) {
            return List.of(new Sought(last, begins || !digits));
        }
        List<Sought> sought = new ArrayList<>();
        for (int i = 0; i + 1 < units.size(); i++) {
            boolean ends = i + 2 == units.size();
            sought.add(new Sought(pair(units, i), ends && begins));
        }
        return sought;
    }

    /** Every two neighbours of a text. */
    static List<String> pairs(List<String> units) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < units.size(); i++) {
            pairs.add(pair(units, i));
        }
        return pairs;
    }

    private static void add(Set<String> terms, String text) {
        List<String> units = TextUnits.of(text);
        if (!units.isEmpty()) {
            terms.add(units.getLast());
        }
        units.stream().filter(TextUnits::isDigits).forEach(terms::add);
        terms.addAll(pairs(units));
    }

    /** Two runs of digits stay two. */
    private static String pair(List<String> units, int at) {
        String one = units.get(at);
        String next = units.get(at + 1);
        boolean runs = TextUnits.isDigits(one) && TextUnits.isDigits(next);
        return runs ? one + "-" + next : one + next;
    }
}
