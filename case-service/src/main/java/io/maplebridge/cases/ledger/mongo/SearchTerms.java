package io.maplebridge.cases.ledger.mongo;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.cases.life.domain.Registration;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words a case is found by. Chinese has no blanks between words, so text is kept as every
 * single character and every pair of neighbours; a plain index on them then finds any stretch of
 * text on every store.
 */
final class SearchTerms {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SearchTerms() {}

    static Collection<String> of(CaseFile file) {
        Registration r = file.registration();
        Set<String> terms = new TreeSet<>();
        add(terms, r.subject());
        file.number().ifPresent(number -> add(terms, number));
        for (Party party : r.parties()) {
            add(terms, party.name());
            String phone = party.phone();
            if (phone != null) {
                add(terms, phone);
            }
        }
        return terms;
    }

    /** The terms that a case found by this text has, all of them. */
    static Collection<String> sought(String text) {
        Set<String> terms = new TreeSet<>();
        BLANKS.splitAsStream(text.strip())
                .map(SearchTerms::letters)
                .forEach(letters -> {
                    if (letters.length == 1) {
                        terms.add(Character.toString(letters[0]));
                    }
                    pairs(terms, letters);
                });
        return terms;
    }

    private static void add(Set<String> terms, String text) {
        int[] letters = letters(text);
        for (int letter : letters) {
            terms.add(Character.toString(letter));
        }
        pairs(terms, letters);
    }

    private static void pairs(Set<String> terms, int[] letters) {
        for (int i = 0; i + 1 < letters.length; i++) {
            terms.add(new String(letters, i, 2));
        }
    }

    private static int[] letters(String text) {
        return text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
    }
}
