package io.maplebridge.town.people.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Passwords that whoever guesses tries first (NIST SP 800-63B 5.1.1.2): of common words and runs of
 * keys, however they are written together and whatever numbers and signs stand between; of the same
 * few characters again and again; a day; a phone number.
 */
public final class CommonPasswords {

    private static final String RUNS =
            "01234567890 09876543210 abcdefghijklmnopqrstuvwxyz zyxwvutsrqponmlkjihgfedcba"
                    + " qwertyuiop poiuytrewq asdfghjkl lkjhgfdsa zxcvbnm mnbvcxz";

    private static final int SHORTEST_RUN = 3;
    private static final int FEWEST_CHARACTERS = 4;

    /** What may be left of a password when all that is common is taken out of it. */
    private static final int LEFT_AT_MOST = 3;

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern PHONE = Pattern.compile("(0?086)?1[3-9]\\d{9}");
    private static final Pattern YEAR_OR_DAY =
            Pattern.compile("(19|20)\\d{2}((0[1-9]|1[0-2])([0-2]\\d|3[01]))?");
    private static final List<String> WORDS = words();

    private CommonPasswords() {}

    public static boolean contain(String password) {
        String small =
                Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        // The usual disguise of letters helps nobody.
        return isCommon(small) || isCommon(small.replace('@', 'a').replace('$', 's'));
    }

    private static boolean isCommon(String small) {
        String plain = SIGNS.matcher(small).replaceAll("");
        return plain.chars().distinct().count() < FEWEST_CHARACTERS
                || PHONE.matcher(plain).matches()
                || isRepeated(plain)
                || leftOf(plain).length() <= LEFT_AT_MOST;
    }

    /** The same half, third or quarter again and again. */
    private static boolean isRepeated(String plain) {
        for (int part = 1; part <= plain.length() / 2; part++) {
            if (plain.length() % part == 0
                    && plain.equals(plain.substring(0, part).repeat(plain.length() / part))
                    && part <= plain.length() / 3) {
                return true;
            }
        }
        return false;
    }

    private static String leftOf(String plain) {
        String left = YEAR_OR_DAY.matcher(plain).replaceAll(" ");
        for (String word : WORDS) {
            left = left.replace(word, " ");
        }
        return withoutRuns(left).replace(" ", "");
    }

    private static String withoutRuns(String text) {
        StringBuilder left = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = at + SHORTEST_RUN;
            if (end <= text.length() && RUNS.contains(text.substring(at, end))) {
                while (end < text.length() && RUNS.contains(text.substring(at, end + 1))) {
                    end++;
                }
                at = end;
            } else {
                left.append(text.charAt(at++));
            }
        }
        return left.toString();
    }

    /** The longest first, so that none is taken apart by a shorter one within it. */
    private static List<String> words() {
        try (InputStream in =
                CommonPasswords.class.getResourceAsStream("/passwords/commonest.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
