package io.maplebridge.cases.ledger.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.cases.life.domain.Registration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;

/**
 * The words a case is found by. Chinese has no blanks between words, so text is kept as every pair
 * of neighbours, and the last character alone; a plain index on them then finds any stretch of text
 * on every store, and a single character as what a term begins with. Each term costs a place in the
 * index with every change of the case, so there is none that is not needed.
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

    /** Cases that have what the text asks for; text of signs only has no terms and finds none. */
    static Bson found(String field, String text) {
        Collection<String> terms = sought(text);
        if (terms.isEmpty()) {
            return eq(field, text);
        }
        List<Bson> each = new ArrayList<>();
        for (String term : terms) {
            boolean pair = term.codePointCount(0, term.length()) > 1;
            each.add(pair ? eq(field, term) : regex(field, "^" + term));
        }
        return and(each);
    }

    private static void add(Set<String> terms, String text) {
        int[] letters = letters(text);
        if (letters.length > 0) {
            terms.add(Character.toString(letters[letters.length - 1]));
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
