package io.maplebridge.cases.ledger.application;

import java.util.Locale;

/**
 * What the ledger can be filtered by: a code that the case has. The word of a field is its name in
 * the address, in the trail and in the store.
 */
public enum LedgerField {
    KIND,
    VILLAGE,
    CATEGORY,
    SOURCE,
    /** The unit that has it in hand. */
    HOLDER;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
