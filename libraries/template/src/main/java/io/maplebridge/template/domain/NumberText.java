package io.maplebridge.template.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes a number as its mark says: decimals half-up, but what is below 100 never as 100 (a rate of
 * 199 in 200 is no 100%); 余, 多 and 约 by {@link AboutWord}.
 */
public final class NumberText {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private NumberText() {}

    public static String of(BigDecimal number, Format format) {
        return switch (format) {
            case Format.Decimals decimals -> decimals(number, decimals.places());
            case Format.About about -> about.word().of(number);
            case Format.Plain plain -> plain(number);
            case Format.Choice choice -> plain(number);
            case Format.By by -> plain(number);
        };
    }

    private static String decimals(BigDecimal number, int places) {
        BigDecimal rounded = number.setScale(places, RoundingMode.HALF_UP);
        boolean tooMuch = number.compareTo(HUNDRED) < 0 && rounded.compareTo(HUNDRED) >= 0;
        return (tooMuch ? number.setScale(places, RoundingMode.DOWN) : rounded).toPlainString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
