package io.maplebridge.stats.figures.domain;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * What a figure counts in 量词, and how a number of them is written.
 *
 * @param many of them in English
 * @param decimals that the smallest unit kept makes of the unit written: 2 for fen and yuan
 */
public record Counter(String zh, String one, String many, int decimals) {

    /** disputes */
    public static final Counter ZONG = new Counter("宗", "case", "cases", 0);

    /** petitions and orders */
    public static final Counter JIAN = new Counter("件", "case", "cases", 0);

    /** parties */
    public static final Counter GE = new Counter("个", "party", "parties", 0);

    /** people, as often as they came */
    public static final Counter REN_CI = new Counter("人次", "person", "people", 0);

    /** people */
    public static final Counter REN = new Counter("人", "person", "people", 0);

    /** accidents and the like */
    public static final Counter QI = new Counter("起", "case", "cases", 0);

    /** times */
    public static final Counter CI = new Counter("次", "time", "times", 0);

    public static final Counter DAY = new Counter("天", "day", "days", 0);

    /** money, kept in fen and written in yuan */
    public static final Counter YUAN = new Counter("元", "yuan", "yuan", 2);

    /** The counter word 量词. */
    public Wording word() {
        return new Wording(zh, many);
    }

    /** The number as written: the count itself, or fen as yuan without idle zeros. */
    public BigDecimal value(long number) {
        BigDecimal written = BigDecimal.valueOf(number, decimals);
        if (decimals == 0) {
            return written;
        }
        BigDecimal bare = written.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    public String text(long number, Locale locale) {
        return text(value(number), locale);
    }

    String text(BigDecimal value, Locale locale) {
        String unit = BigDecimal.ONE.compareTo(value) == 0 ? one : many;
        return new Wording(value.toPlainString() + zh, value.toPlainString() + " " + unit)
                .in(locale);
    }
}
