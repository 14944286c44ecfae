package io.maplebridge.cases.life.domain;

import java.util.regex.Pattern;

/** How personal data is shown in lists: 张*某, 138****1234, 440106********1234. */
public final class Masking {

    /** 公民身份号码, GB 11643: seventeen figures and one more or an X. */
    private static final Pattern IDENTITY = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");

    /** A mobile number, or a line with its area code. */
    private static final Pattern PHONE =
            Pattern.compile("(?<!\\d)(?:1\\d{10}|0\\d{2,3}-?\\d{7,8})(?!\\d)");

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

    /** The first six and the last four stay. */
    public static String identity(String number) {
        return number.length() < 15
                ? "****"
                : number.substring(0, 6) + "********" + number.substring(number.length() - 4);
    }

    /** Numbers of people, wherever they stand in a text. */
    public static String numbersIn(String text) {
        String identities = IDENTITY.matcher(text).replaceAll(found -> identity(found.group()));
        return PHONE.matcher(identities).replaceAll(found -> phone(found.group()));
    }

    /** The first three and the last four digits stay. */
    public static String phone(String phone) {
        return phone.length() < 8
                ? "****"
                : phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }
}
