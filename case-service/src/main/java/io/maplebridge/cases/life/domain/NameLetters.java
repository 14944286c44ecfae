package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.Spelling;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The letters of a text that names are compared by: alike in width, case and accents; blanks, dots,
 * dashes and what cannot be seen are none.
 */
final class NameLetters {

    private static final String DOTS = ".．·•・‧∙⋅․﹒˙･●_'’";

    private final int[] letters;
    private final int[] starts;
    private int count;

    private NameLetters(int most) {
        letters = new int[most];
        starts = new int[most];
    }

    /** With the place of each in the text. */
    static NameLetters in(String text) {
        NameLetters found = new NameLetters(text.length());
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int folded = folded(character);
            if (folded >= 0) {
                found.letters[found.count] = folded;
                found.starts[found.count++] = at;
            }
            at += Character.charCount(character);
        }
        return found;
    }

    /** The letters of a name as they are written. */
    static String shown(String name) {
        return name.codePoints()
                .filter(character -> folded(character) >= 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The letters of a name, to be compared. */
    static String of(String name) {
        NameLetters found = in(name);
        return new String(found.letters, 0, found.count);
    }

    int count() {
        return count;
    }

    int start(int letter) {
        return starts[letter];
    }

    /** Behind this letter in the text. */
    int end(int letter, String text) {
        return text.offsetByCodePoints(starts[letter], 1);
    }

    /** Whether these letters begin here. */
    boolean has(String name, int from) {
        int at = from;
        for (int i = 0; i < name.length(); at++) {
            int letter = name.codePointAt(i);
            if (at >= count || letters[at] != letter) {
                return false;
            }
            i += Character.charCount(letter);
        }
        return true;
    }

    /** What is compared; -1 for what is no letter. */
    private static int folded(int character) {
        if (character >= 0x4E00 && character <= 0x9FFF) {
            return character;
        }
        if (isNone(character)) {
            return -1;
        }
        String plain =
                Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT);
        int first = plain.codePointAt(0);
        return isNone(first) ? -1 : first;
    }

    private static boolean isNone(int character) {
        int type = Character.getType(character);
        return Spelling.isInvisible(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || type == Character.DASH_PUNCTUATION
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || DOTS.indexOf(character) >= 0;
    }
}
