package io.maplebridge.stats.figures.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 反算: which whole numbers stand behind a printed percentage. A percentage fits when it prints so by
 * the very rule by which figures are printed ({@link Percentage}), so 100% fits only all of them.
 *
 * @param printed with the decimals it was printed with, from 0 to 100
 * @param rounding HALF_UP by rule, DOWN where a town truncates
 */
public record ReverseCheck(BigDecimal printed, RoundingMode rounding) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Parts of a whole that print so: all from the least to the most.
     *
     * @param whole more than 0
     */
    public record Fit(long whole, long least, long most) {

        public long count() {
            return most - least + 1;
        }
    }

    public ReverseCheck {
        if (printed.signum() < 0 || printed.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException(printed + "% is no part of a whole");
        }
        if (printed.scale() < 0) {
            printed = printed.setScale(0);
        }
    }

    /**
     * The parts of this whole that print so; empty when there is none.
     *
     * @param whole more than 0
     */
    public Optional<Fit> of(long whole) {
        long least = first(whole, 0);
        long most = first(whole, 1) - 1;
        return least > most ? Optional.empty() : Optional.of(new Fit(whole, least, most));
    }

    /** The wholes up to that one of which some part prints so. */
    public List<Fit> upTo(long most) {
        List<Fit> fits = new ArrayList<>();
        for (long whole = 1; whole <= most; whole++) {
            of(whole).ifPresent(fits::add);
        }
        return fits;
    }

    /** The least part that prints as that much or more (0), or as more than that (1). */
    private long first(long whole, int more) {
        long low = 0;
        long high = whole + 1;
        while (low < high) {
            long middle = (low + high) >>> 1;
            BigDecimal value = Percentage.of(middle, whole).rounded(printed.scale(), rounding);
            if (value.compareTo(printed) >= more) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Math.min(low, whole + 1);
    }
}
