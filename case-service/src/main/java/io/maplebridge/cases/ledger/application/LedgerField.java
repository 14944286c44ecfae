package io.maplebridge.cases.ledger.application;

import io.maplebridge.contract.words.CaseKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger can be filtered by: a code that the case has. The word of a field is its name in
 * the address, in the trail and in the store. A code that one kind of case brings with it is also
 * shown in the list and taken out with it.
 */
public enum LedgerField {
    KIND,
    VILLAGE,
    CATEGORY,
    SOURCE,
    /** The unit that has it in hand. */
    HOLDER,
    DIFFICULTY(CaseKind.DISPUTE),
    PLATFORM(CaseKind.WORK_ORDER);

    private final @Nullable CaseKind only;

    LedgerField() {
        this(null);
    }

    LedgerField(@Nullable CaseKind only) {
        this.only = only;
    }

    /** The one kind of case that has it; null when all have. */
    public @Nullable CaseKind only() {
        return only;
    }

    /** Those that one kind of case brings with it. */
    public static List<LedgerField> brought() {
        return Stream.of(values()).filter(field -> field.only != null).toList();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
