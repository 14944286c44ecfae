package io.maplebridge.cases.ledger.web;

import io.maplebridge.platform.page.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list to choose a filter from.
 *
 * @param chosen its code; null for none
 */
record LedgerChoice(String name, String label, List<Group> groups, @Nullable String chosen) {

    /**
     * @param label null where there is one group only
     */
    record Group(@Nullable String label, List<Option> options) {}

    /** The word of what is chosen; the code itself when the list no longer has it. */
    @Nullable String word() {
        return groups.stream()
                .flatMap(group -> group.options().stream())
                .filter(option -> option.value().equals(chosen))
                .map(Option::text)
                .findFirst()
                .orElse(chosen);
    }
}
