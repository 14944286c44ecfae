package io.maplebridge.contract.words;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/**
 * The forms in which what people typed or pasted is kept and compared. What cannot be seen is no
 * part of any of them: the same line copied from a web page, a sheet and a chat is one.
 */
public final class Spelling {

    /** Joiners, and letters of Hangul, Khmer and Braille that are blank. */
    private static final String BLANK_LETTERS = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\t\\r\\n\\x0B\\x0C\\x{85}]+");
    private static final Pattern WIDE = Pattern.compile("[０-９Ａ-Ｚａ-ｚ]+");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");

    private Spelling() {}

    /** Several lines without what cannot be seen, and without blanks around them. */
    public static String lines(String typed) {
        return visible(typed).strip();
    }

    /**
     * One line, as names and titles are kept: every kind of blank becomes a space, full-width
     * digits and letters plain ones; Chinese punctuation stays as it is.
     */
    public static String line(String typed) {
        String plain =
                WIDE.matcher(visible(typed))
                        .replaceAll(wide -> Normalizer.normalize(wide.group(), Form.NFKC));
        return Normalizer.normalize(BLANK.matcher(plain).replaceAll(" "), Form.NFC).strip();
    }

    /** One line with everything plain that has a plain form, and one kind of dash: for numbers. */
    public static String plain(String typed) {
        String plain = Normalizer.normalize(line(typed), Form.NFKC);
        return DASH.matcher(plain).replaceAll("-").strip();
    }

    /** A key, such as the number of an order: plain, and without any blank. */
    public static String key(String typed) {
        return BLANK.matcher(plain(typed)).replaceAll("");
    }

    /** Whether nothing of it can be seen. */
    public static boolean isEmpty(String typed) {
        return line(typed).isEmpty();
    }

    /** Whether nothing is drawn for it: zero-width blanks, marks of direction, selectors. */
    public static boolean isInvisible(int character) {
        return character > 0x7F
                && (Character.getType(character) == Character.FORMAT
                        || BLANK_LETTERS.indexOf(character) >= 0
                        || isSelector(character));
    }

    /** Of a variant of the character before it. */
    private static boolean isSelector(int character) {
        return (character >= 0x180B && character <= 0x180F)
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }

    private static String visible(String typed) {
        boolean clean = typed.codePoints().noneMatch(Spelling::isInvisible);
        return clean
                ? typed
                : typed.codePoints()
                        .filter(character -> !isInvisible(character))
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }
}
