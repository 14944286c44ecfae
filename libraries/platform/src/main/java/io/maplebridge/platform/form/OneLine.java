package io.maplebridge.platform.form;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * One line as somebody typed or pasted it, without what cannot be seen: format characters such as
 * zero-width spaces and marks of direction go, every kind of blank becomes a space. Full-width
 * digits and letters become plain ones, so that a number is found again however it was typed;
 * Chinese punctuation stays as it is.
 */
public final class OneLine {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\t\\r\\n]+");
    private static final Pattern WIDE = Pattern.compile("[０-９Ａ-Ｚａ-ｚ]+");

    private OneLine() {}

    public static String clean(String typed) {
        String visible = INVISIBLE.matcher(typed).replaceAll("");
        String plain =
                WIDE.matcher(visible)
                        .replaceAll(
                                wide -> Normalizer.normalize(wide.group(), Normalizer.Form.NFKC));
        return Normalizer.normalize(BLANK.matcher(plain).replaceAll(" "), Normalizer.Form.NFC)
                .strip();
    }

    /** The same with everything that has a plain form in it: for numbers and days. */
    static String plain(String typed) {
        return Normalizer.normalize(clean(typed), Normalizer.Form.NFKC).strip();
    }
}
