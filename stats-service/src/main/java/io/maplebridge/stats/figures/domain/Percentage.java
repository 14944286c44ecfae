package io.maplebridge.stats.figures.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole in percent. What is not everything never prints as 100%, what is not nothing
 * never as 0%: where rounding would say so, decimals are added until it no longer does (199 of 200
 * without decimals is 99.5%). Decimals are added rather than the number cut, because 99% for 99.5%
 * and 0% for 0.3% would be as wrong as what they replace.
 *
 * @param part never more than the whole
 * @param whole more than 0
 */
public record Percentage(long part, long whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Percentage {
        if (whole <= 0 || part < 0) {
            throw new IllegalArgumentException(part + " of " + whole + " is no percentage");
        }
    }

    public static Percentage of(long part, long whole) {
        return new Percentage(part, whole);
    }

    /**
     * With that many decimals, more where needed.
     *
     * @param rounding HALF_UP by rule, DOWN where a town truncates
     */
    public BigDecimal rounded(int decimals, RoundingMode rounding) {
        BigDecimal hundredfold = BigDecimal.valueOf(part).multiply(HUNDRED);
        BigDecimal rounded = hundredfold.divide(BigDecimal.valueOf(whole), decimals, rounding);
        return saysTooMuch(rounded) ? rounded(decimals + 1, rounding) : rounded;
    }

    private boolean saysTooMuch(BigDecimal rounded) {
        return (rounded.compareTo(HUNDRED) == 0 && part < whole)
                || (rounded.signum() == 0 && part > 0);
    }
}
