package io.maplebridge.platform.reference;

import io.maplebridge.contract.words.Spelling;
import io.maplebridge.platform.problem.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong, so that the sender hears all of it at once. */
public final class Findings {

    private static final BigDecimal MOST_YUAN = new BigDecimal("1000000000000");

    /** Zeros beyond these say nothing, and no store or wire need carry them. */
    private static final int MOST_PLACES = 12;

    private final List<Violation> violations = new ArrayList<>();

    public void add(String pointer, String messageKey, Object... arguments) {
        violations.add(new Violation(pointer, messageKey, arguments));
    }

    public void unless(boolean holds, String pointer, String messageKey, Object... arguments) {
        if (!holds) {
            add(pointer, messageKey, arguments);
        }
    }

    public void range(String pointer, long value, long least, long most) {
        unless(value >= least && value <= most, pointer, "out-of-range", least, most);
    }

    /** Money in yuan: 0 or more, below a million million, at most two decimals. */
    public void amount(String pointer, BigDecimal amount) {
        boolean money =
                amount.signum() >= 0
                        && amount.compareTo(MOST_YUAN) < 0
                        && Math.abs(amount.scale()) <= MOST_PLACES
                        && amount.stripTrailingZeros().scale() <= 2;
        unless(money, pointer, "not-an-amount");
    }

    /** Required text: something to read, at most {@code most} characters, {@link PlainText}. */
    public void text(String pointer, @Nullable String value, int most) {
        if (value == null || Spelling.isEmpty(value)) {
            add(pointer, "required");
        } else {
            optionalText(pointer, value, most);
        }
    }

    public void optionalText(String pointer, @Nullable String value, int most) {
        if (value == null) {
            return;
        }
        unless(value.codePointCount(0, value.length()) <= most, pointer, "too-long", most);
        unless(!PlainText.isMarkup(value), pointer, "markup");
        unless(!PlainText.hasControls(value), pointer, "control-characters");
    }

    public List<Violation> all() {
        return List.copyOf(violations);
    }
}
