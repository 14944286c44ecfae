package io.maplebridge.cases.domain;

/** How personal data is shown in lists: 张*某, 138****1234. */
public final class Masking {

    private Masking() {}

    /** The first and, of three or more characters, the last one stay. */
    public static String name(String name) {
        int[] characters = name.codePoints().toArray();
        if (characters.length < 2) {
            return name;
        }
        String first = Character.toString(characters[0]);
        return characters.length == 2
                ? first + "*"
                : first
                        + "*".repeat(characters.length - 2)
                        + Character.toString(characters[characters.length - 1]);
    }

    /** The first three and the last four digits stay. */
    public static String phone(String phone) {
        return phone.length() < 8
                ? "****"
                : phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }
}
