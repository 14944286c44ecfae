package io.maplebridge.platform.form;

import io.maplebridge.contract.words.Spelling;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people type it: 1000, 1,000, １，０００.50; never guessed where a comma misleads. */
final class TypedNumber {

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern PARTED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3}){1,9}(\\.\\d+)?");

    private TypedNumber() {}

    /** Empty when it is no number. */
    static Optional<BigDecimal> read(Object value) {
        if (value instanceof Number number) {
            return Optional.of(new BigDecimal(number.toString()));
        }
        String text = Spelling.plain(value.toString());
        if (PARTED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Empty when it is no whole number that fits. */
    static Optional<Long> readWhole(Object value) {
        return read(value)
                .filter(number -> Math.abs(number.scale()) <= 12 && number.precision() <= 18)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::longValueExact);
    }
}
