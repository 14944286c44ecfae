package io.maplebridge.contract.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures that stand in a text, however they are written: in plain, full-width, circled or
 * Chinese figures, with invisible characters between.
 */
final class DigitGroups {

    /**
     * Figures with nothing to be seen between them.
     *
     * @param start of the first in the text
     * @param end behind the last
     * @param digits the same in plain figures
     * @param joined whether only blanks, dashes, dots or brackets are between it and the one before
     */
    record Group(int start, int end, String digits, boolean joined) {

        int length() {
            return digits.length();
        }
    }

    /** 〇 and 零 are both nought, 幺 is said for one. */
    private static final String CHINESE = "〇一二三四五六七八九";

    /** What people put between the parts of a number. */
    private static final String SEPARATORS = "()[]{}（）［］【】〔〕.．·•・‧∙⋅。_~～−+＋";

    /** Of these, however many blanks stand in a row. */
    private static final int MOST_BETWEEN = 4;

    private static final int DECIMAL = 10;

    private DigitGroups() {}

    static List<Group> of(String text) {
        List<Group> groups = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        int start = 0;
        int end = 0;
        int between = 0;
        boolean afterBlank = false;
        boolean joined = false;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            int digit = digit(character);
            if (digit >= 0) {
                if (digits.isEmpty()) {
                    start = at;
                }
                digits.append(digit);
                end = next;
                between = 0;
                afterBlank = false;
            } else if (!Spelling.isInvisible(character)) {
                if (!digits.isEmpty()) {
                    groups.add(new Group(start, end, digits.toString(), joined));
                    digits.setLength(0);
                    joined = true;
                }
                boolean blank = isBlank(character);
                between += blank && afterBlank ? 0 : 1;
                afterBlank = blank;
                joined = joined && separates(character) && between <= MOST_BETWEEN;
            }
            at = next;
        }
        if (!digits.isEmpty()) {
            groups.add(new Group(start, end, digits.toString(), joined));
        }
        return groups;
    }

    /** -1 when it is none. */
    private static int digit(int character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        if (character < 0x80) {
            return -1;
        }
        int chinese = CHINESE.indexOf(character);
        if (chinese >= 0) {
            return chinese;
        }
        return switch (character) {
            case '零' -> 0;
            case '幺' -> 1;
            default -> figure(character);
        };
    }

    /** Full-width and of any script; ① and ² by the plain figure that they stand for. */
    private static int figure(int character) {
        int digit = Character.digit(character, DECIMAL);
        if (digit >= 0 || Character.getType(character) != Character.OTHER_NUMBER) {
            return digit;
        }
        String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        return plain.length() == 1 ? Character.digit(plain.charAt(0), DECIMAL) : -1;
    }

    static boolean isBlank(int character) {
        return Character.isSpaceChar(character) || Character.isWhitespace(character);
    }

    static boolean separates(int character) {
        return isBlank(character)
                || Character.getType(character) == Character.DASH_PUNCTUATION
                || SEPARATORS.indexOf(character) >= 0;
    }
}
