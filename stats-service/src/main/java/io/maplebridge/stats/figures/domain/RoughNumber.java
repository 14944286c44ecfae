package io.maplebridge.stats.figures.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A count as running text may put it 余、约、多, so that the words come from a rule and not from whoever
 * writes: below a thousand down to the ten, 余; below ten thousand to the nearest hundred, 约; above
 * that down to the thousand, 多. What is round already has no such word, and what is below ten is
 * said as it is.
 */
public final class RoughNumber {

    private static final long TEN = 10;
    private static final long HUNDRED = 100;
    private static final long THOUSAND = 1_000;
    private static final long TEN_THOUSAND = 10_000;

    private RoughNumber() {}

    /**
     * @param number 0 or more
     */
    public static Wording of(long number) {
        if (number < 0) {
            throw new IllegalArgumentException(number + " is no count");
        }
        if (number < TEN) {
            return new Wording("" + number, "" + number);
        }
        if (number < THOUSAND) {
            return over(number, number / TEN * TEN, "余");
        }
        if (number < TEN_THOUSAND) {
            long near =
                    BigDecimal.valueOf(number)
                                    .divide(BigDecimal.valueOf(HUNDRED), 0, RoundingMode.HALF_UP)
                                    .longValueExact()
                            * HUNDRED;
            return near == number
                    ? over(number, near, "")
                    : new Wording("约" + near, "about " + near);
        }
        return over(number, number / THOUSAND * THOUSAND, "多");
    }

    private static Wording over(long number, long round, String word) {
        return number == round
                ? new Wording("" + round, "" + round)
                : new Wording(round + word, "more than " + round);
    }
}
