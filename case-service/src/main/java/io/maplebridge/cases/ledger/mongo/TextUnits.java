package io.maplebridge.cases.ledger.mongo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as it is compared: its letters one by one, each run of digits as one. Width, case, signs,
 * blanks and invisible characters mean nothing; signs and blanks end a run of digits.
 */
final class TextUnits {

    private TextUnits() {}

    static List<String> of(String text) {
        List<String> units = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        plain(text)
                .codePoints()
                .filter(TextUnits::isVisible)
                .forEach(character -> {
                    if (Character.isDigit(character)) {
                        digits.append(Character.digit(character, 10));
                        return;
                    }
                    end(digits, units);
                    if (Character.isLetterOrDigit(character)) {
                        units.add(Character.toString(character));
                    }
                });
        end(digits, units);
        return units;
    }

    /** Of one width and one case. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    static boolean isDigits(String unit) {
        return Character.isDigit(unit.codePointAt(0));
    }

    private static boolean isVisible(int character) {
        return Character.getType(character) != Character.FORMAT;
    }

    private static void end(StringBuilder digits, List<String> units) {
        if (!digits.isEmpty()) {
            units.add(digits.toString());
            digits.setLength(0);
        }
    }
}
