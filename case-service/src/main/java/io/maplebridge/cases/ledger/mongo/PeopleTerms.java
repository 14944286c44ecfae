package io.maplebridge.cases.ledger.mongo;

import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.platform.hash.KeyedHash;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words a case is found by through its people, each a keyed hash, so that nobody finds by them
 * who may not, and nothing can be read off them: the neighbours in a name, its surname, how it is
 * read from its beginning on, the given name, the initials; and a telephone number, whole only.
 */
final class PeopleTerms {

    private static final String MARK = "~";
    private static final String NAME = "name";
    private static final String READING = "reading";
    private static final String PHONE = "phone";

    /** Longer names are no person's: they are read as a whole only. */
    private static final int LONGEST_READ_IN_PARTS = 4;

    private static final Pattern NOT_DIALLED = Pattern.compile("\\D+");

    /** 86 before a mobile number, and before a line's area code without its 0. */
    private static final Pattern COUNTRY =
            Pattern.compile("(?:00)?86(1\\d{10}|[2-9]\\d{8,10}|0\\d{9,11})");

    private final KeyedHash hash;

    PeopleTerms(KeyedHash hash) {
        this.hash = hash;
    }

    /** Another one whenever the same name would get another term. */
    String fingerprint() {
        return hash.of("key", "");
    }

    Collection<String> of(List<Party> parties) {
        Set<String> terms = new TreeSet<>();
        for (Party party : parties) {
            List<String> letters = TextUnits.of(party.name());
            if (!letters.isEmpty()) {
                name(terms, letters);
            }
            String phone = party.phone();
            if (phone != null) {
                terms.add(phone(phone));
            }
        }
        return terms;
    }

    private void name(Set<String> terms, List<String> letters) {
        terms.add(part(letters.getFirst()));
        SearchTerms.pairs(letters).forEach(pair -> terms.add(part(pair)));
        List<String> syllables = Pinyin.of(letters);
        int first = syllables.size() > LONGEST_READ_IN_PARTS ? syllables.size() : 1;
        for (int end = Math.max(1, first); end <= syllables.size(); end++) {
            List<String> beginning = syllables.subList(0, end);
            terms.add(reading(String.join("", beginning)));
            if (end > 1) {
                terms.add(reading(initials(beginning)));
            }
        }
        if (syllables.size() > 2 && syllables.size() <= LONGEST_READ_IN_PARTS) {
            terms.add(reading(String.join("", syllables.subList(1, syllables.size()))));
        }
        if (syllables.size() == 4) {
            terms.add(reading(String.join("", syllables.subList(2, syllables.size()))));
        }
    }

    private static String initials(List<String> syllables) {
        StringBuilder initials = new StringBuilder();
        syllables.forEach(syllable -> initials.append(syllable.charAt(0)));
        return initials.toString();
    }

    /** Of two neighbours, or of a surname. */
    String part(String letters) {
        return MARK + hash.of(NAME, letters);
    }

    /** Of syllables or initials. */
    String reading(String typed) {
        return MARK + hash.of(READING, Pinyin.plain(typed));
    }

    /** However it is written: +86, width, blanks, brackets and dashes mean nothing. */
    String phone(String written) {
        String digits = NOT_DIALLED.matcher(TextUnits.plain(written)).replaceAll("");
        Matcher abroad = COUNTRY.matcher(digits);
        String own = abroad.matches() ? abroad.group(1) : digits;
        return MARK + hash.of(PHONE, own.replaceFirst("^0+", ""));
    }
}
