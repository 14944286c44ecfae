package io.maplebridge.contract.words;

import java.util.regex.Pattern;

/**
 * Numbers that say who somebody is or how to reach them, told by their plain figures. The order is
 * that in which they are looked for.
 */
enum NumberKind {
    /** 公民身份号码, GB 11643: place, birthday, order, check figure; X stands as a nought here. */
    IDENTITY("[1-9]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{4}"),
    /** A mobile number, with the country's 86 or a 0 in front or without. */
    MOBILE("(?:(?:00)?86)?0?1[3-9]\\d{9}"),
    /** A line with its area code; the 0 falls away behind 86. */
    LINE("(?:(?:00)?86)?0\\d{9,11}|(?:00)?86[2-9]\\d{8,10}|[48]00\\d{7}"),
    /** A bank card, an identity number of the older form, or one mistyped. */
    CARD("\\d{15,19}");

    private final Pattern figures;

    NumberKind(String figures) {
        this.figures = Pattern.compile(figures);
    }

    /** No two other numbers that happen to stand side by side look like it. */
    boolean isCertain() {
        return this == IDENTITY || this == MOBILE;
    }

    boolean is(String digits) {
        return figures.matcher(digits).matches();
    }
}
