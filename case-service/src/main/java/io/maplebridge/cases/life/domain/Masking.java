package io.maplebridge.cases.life.domain;

/** How a name is shown in lists: 张*某, 王*, and * where there is one letter only. */
public final class Masking {

    private Masking() {}

    /** The first and, of three or more letters, the last one stay. */
    public static String name(String name) {
        String letters = NameLetters.shown(name);
        int count = letters.codePointCount(0, letters.length());
        if (count < 2) {
            return "*";
        }
        String first = Character.toString(letters.codePointAt(0));
        return count == 2
                ? first + "*"
                : first
                        + "*".repeat(count - 2)
                        + Character.toString(letters.codePointBefore(letters.length()));
    }
}
