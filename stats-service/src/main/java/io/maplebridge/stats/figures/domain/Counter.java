package io.maplebridge.stats.figures.domain;

import java.math.BigDecimal;
import java.util.Locale;

/** What a figure counts in 量词, and how a number of them is written. */
public enum Counter {
    /** disputes */
    ZONG("宗", "case", "cases"),
    /** petitions and orders */
    JIAN("件", "case", "cases"),
    /** parties */
    GE("个", "party", "parties"),
    DAY("天", "day", "days"),
    /** money, kept in fen and written in yuan */
    YUAN("元", "yuan", "yuan");

    private final String zh;
    private final String one;
    private final String many;

    Counter(String zh, String one, String many) {
        this.zh = zh;
        this.one = one;
        this.many = many;
    }

    /** The number as written: the count itself, or fen as yuan without idle zeros. */
    public BigDecimal value(long number) {
        if (this != YUAN) {
            return BigDecimal.valueOf(number);
        }
        BigDecimal yuan = BigDecimal.valueOf(number, 2).stripTrailingZeros();
        return yuan.scale() < 0 ? yuan.setScale(0) : yuan;
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
