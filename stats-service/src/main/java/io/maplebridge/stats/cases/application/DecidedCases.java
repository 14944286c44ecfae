package io.maplebridge.stats.cases.application;

import io.maplebridge.contract.event.CaseEvent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cases as the case service keeps them, past the log. */
public interface DecidedCases {

    /**
     * Some of them, in the order of their ids, with what the log should say of each.
     *
     * @param next what the next page comes after; null on the last
     */
    record Page(List<CaseEvent> items, @Nullable UUID next) {}

    /**
     * For the person at work, who must be allowed to ask.
     *
     * @param after null for the first page
     */
    Page after(@Nullable UUID after);
}
