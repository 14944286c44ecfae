package io.maplebridge.contract.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Hides numbers of people: phones, identity cards, bank cards. Of a phone the first three and the
 * last four figures stay, of an identity or bank card the first six and the last four, of what is
 * shorter than a mobile number none.
 */
public final class PersonalNumbers {

    /** The country's number and the 0 that is dialled before a mobile number from elsewhere. */
    private static final Pattern IN_FRONT =
            Pattern.compile("^(?:(?:00)?86)?0?(?=1[3-9]\\d{9}$)|^(?:00)?86(?=\\d{9,}$)");

    private static final int MOBILE = 11;
    private static final int CARD = 15;
    private static final String PLUS = "+＋";
    private static final String OPENING = PLUS + "([（［【〔";
    private static final String CLOSING = ")]）］】〕";

    private PersonalNumbers() {}

    /**
     * The text with every number hidden that may be somebody's: in doubt it is. Days, amounts and
     * runs of twenty figures and more stay.
     *
     * @param own numbers that are no secret in it, such as that of the order itself
     * @param known numbers that are hidden however short they are
     */
    public static String hidden(String text, Collection<String> own, Collection<String> known) {
        List<DigitGroups.Group> groups = DigitGroups.of(text);
        if (groups.isEmpty()) {
            return text;
        }
        List<NumberSearch.Found> found =
                new NumberSearch(text, groups, ownIn(text, own), digitsOf(known)).all();
        StringBuilder hidden = new StringBuilder();
        int told = 0;
        for (NumberSearch.Found number : found) {
            int start = opened(text, number, told);
            hidden.append(text, told, start).append(number(number.shown()));
            told = number.end();
        }
        return hidden.append(text, told, text.length()).toString();
    }

    /** A number that is known to be a phone's, in whatever spelling. */
    public static String phone(String phone) {
        return number(digits(phone));
    }

    private static String number(String figures) {
        String digits = IN_FRONT.matcher(figures).replaceFirst("");
        int length = digits.length();
        if (length < MOBILE) {
            return "****";
        }
        String end = digits.substring(length - 4);
        return length < CARD
                ? digits.substring(0, 3) + "****" + end
                : digits.substring(0, 6) + "********" + end;
    }

    /** What is left of the figures of a number. */
    static String digits(String number) {
        return DigitGroups.of(number).stream()
                .map(DigitGroups.Group::digits)
                .collect(Collectors.joining());
    }

    private static List<String> digitsOf(Collection<String> numbers) {
        return numbers.stream()
                .map(PersonalNumbers::digits)
                .filter(digits -> digits.length() > 4)
                .toList();
    }

    /** Where the own numbers stand, from start to end. */
    private static List<int[]> ownIn(String text, Collection<String> own) {
        List<int[]> places = new ArrayList<>();
        for (String number : own) {
            Matcher at =
                    Pattern.compile("(?<!\\d)" + Pattern.quote(number) + "(?!\\d)").matcher(text);
            while (at.find()) {
                places.add(new int[] {at.start(), at.end()});
            }
        }
        return places;
    }

    /** A plus or a bracket in front goes with its number, the bracket where it is closed in it. */
    private static int opened(String text, NumberSearch.Found number, int from) {
        String inside = text.substring(number.start(), number.end());
        boolean closed = inside.chars().anyMatch(one -> CLOSING.indexOf(one) >= 0);
        int start = number.start();
        while (start > from && (closed ? OPENING : PLUS).indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }
}
