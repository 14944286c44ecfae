package io.maplebridge.cases.ledger.mongo;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case number as the ledger orders it, with its figures padded: 〔000000002026〕人调第000000000012号.
 *
 * @param series what stands before the last figures: the year and the town's series
 * @param sequence within the series
 * @param behind what stands after it
 */
record LedgerNumber(String series, long sequence, String behind) {

    static final int WIDTH = 12;

    private static final Pattern LAST_FIGURES = Pattern.compile("(.*)(\\d{" + WIDTH + "})(\\D*)");
    private static final Pattern FIGURES = Pattern.compile("[0-9]+");
    private static final long MOST = 999_999_999_999L;

    /** With every figure padded, so that 第9号 stands before 第10号. */
    static String sortable(String number) {
        return FIGURES.matcher(number)
                .replaceAll(figure ->
                        "0".repeat(Math.max(0, WIDTH - figure.group().length())) + figure.group());
    }

    /** Empty for what is not written so. */
    static Optional<LedgerNumber> read(Object sortable) {
        Matcher parts = LAST_FIGURES.matcher(sortable.toString());
        return parts.matches()
                ? Optional.of(
                        new LedgerNumber(
                                parts.group(1), Long.parseLong(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    /** So many numbers on, and never out of the series. */
    LedgerNumber further(long numbers) {
        return new LedgerNumber(series, Math.clamp(sequence + numbers, 0, MOST), behind);
    }

    String sortable() {
        return series + String.format(Locale.ROOT, "%0" + WIDTH + "d", sequence) + behind;
    }
}
