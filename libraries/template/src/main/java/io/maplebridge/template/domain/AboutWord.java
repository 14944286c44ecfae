package io.maplebridge.template.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Says a count roughly, never as more than it is: rounded down to the ten below a hundred, to two
 * leading digits from there on (83 → 80余, 2013 → 约2000, 26040 → 26000多). Below ten, and where
 * nothing was cut off, the number stands alone: 80余 says more than 80. Source: the counting rules
 * of the yearly report, g (余 / 多 / 约 only by a rule).
 */
public enum AboutWord {
    /** 80余. */
    OVER("余"),
    /** 26000多. */
    MORE_THAN("多"),
    /** 约2000. */
    ABOUT("约");

    private final String word;

    AboutWord(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /**
     * The number in words of this rule.
     *
     * @throws IllegalArgumentException for a negative number
     */
    public String of(BigDecimal number) {
        if (number.signum() < 0) {
            throw new IllegalArgumentException("nothing is counted below zero: " + number);
        }
        BigDecimal whole = number.setScale(0, RoundingMode.DOWN);
        int cut = Math.max(1, whole.precision() - 2);
        BigDecimal rounded =
                whole.compareTo(BigDecimal.TEN) < 0
                        ? whole
                        : whole.movePointLeft(cut)
                                .setScale(0, RoundingMode.DOWN)
                                .movePointRight(cut);
        String digits = rounded.toPlainString();
        if (rounded.compareTo(number) == 0 || rounded.signum() == 0) {
            return digits;
        }
        return this == ABOUT ? word + digits : digits + word;
    }
}
