package io.maplebridge.cases.ledger.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is typed into a search box, taken apart. Commas of any kind and blanks separate what is
 * looked for; but the blanks in 138 0000 1234 and in zhang san may stand within one, and those
 * between single characters, 张 三, do.
 *
 * @param groups of which a case must have each
 */
record SoughtText(List<Group> groups) {

    /**
     * What is one thing, or several words.
     *
     * @param whole as typed, without blanks
     * @param words each by its units
     */
    record Group(As as, String whole, List<List<String>> words) {}

    /** What a group may be besides its words. */
    enum As {
        WORDS,
        /** the reading of a name */
        READING,
        /** a telephone number */
        DIALLED
    }

    private static final Pattern COMMAS = Pattern.compile("[,;、。|/\\n]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** Seven digits or more, with what is written between and before them. */
    private static final Pattern DIALLED =
            Pattern.compile(
                    "(?<![0-9a-z])\\+?[(]?[0-9](?:[\\s\\p{Z}\\p{Cf}().·\\p{Pd}]*[0-9]){6,19}(?![0-9a-z])");

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}'’]+");

    static SoughtText of(String text) {
        List<Group> groups = new ArrayList<>();
        COMMAS.splitAsStream(TextUnits.plain(text)).forEach(part -> part(part, groups));
        return new SoughtText(groups);
    }

    private static void part(String part, List<Group> groups) {
        Matcher dialled = DIALLED.matcher(part);
        int done = 0;
        while (dialled.find()) {
            words(part.substring(done, dialled.start()), groups);
            add(As.DIALLED, BLANKS.splitAsStream(dialled.group()).toList(), groups);
            done = dialled.end();
        }
        words(part.substring(done), groups);
    }

    private static void words(String part, List<Group> groups) {
        List<String> run = new ArrayList<>();
        As as = As.WORDS;
        for (String word : BLANKS.splitAsStream(part).toList()) {
            As next = LATIN.matcher(word).matches() ? As.READING : As.WORDS;
            boolean joins =
                    isOneCharacter(word) && run.stream().allMatch(SoughtText::isOneCharacter);
            if (!(next == As.READING && as == As.READING) && !(next == as && joins)) {
                end(as, run, groups);
            }
            as = next;
            run.add(word);
        }
        end(as, run, groups);
    }

    private static void end(As as, List<String> run, List<Group> groups) {
        if (!run.isEmpty()) {
            add(as, as == As.WORDS ? List.of(String.join("", run)) : run, groups);
            run.clear();
        }
    }

    private static void add(As as, List<String> words, List<Group> groups) {
        List<List<String>> units =
                words.stream().map(TextUnits::of).filter(found -> !found.isEmpty()).toList();
        if (!units.isEmpty()) {
            groups.add(new Group(as, String.join("", words), units));
        }
    }

    private static boolean isOneCharacter(String word) {
        return word.codePointCount(0, word.length()) == 1;
    }
}
