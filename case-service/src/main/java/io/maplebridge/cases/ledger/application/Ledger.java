package io.maplebridge.cases.ledger.application;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ledger 台账: the cases of a town as a list, and how many they are. */
public interface Ledger {

    /**
     * A stretch of the ledger.
     *
     * @param next where the next stretch begins; null when this is the last
     */
    record Stretch(List<LedgerRow> rows, @Nullable Place next) {}

    /**
     * The place behind a row, in the order that was asked for. It holds when rows before it come
     * and go.
     *
     * @param value of what the ledger is ordered by
     */
    record Place(String value, String id) {}

    Stretch stretch(LedgerQuery query);

    long count(LedgerQuery query);

    /**
     * How many of the cases that a query finds it finds by one of their people; 0 when its text is
     * a case number. Where they are very many, no more are counted than show it.
     */
    int foundByPeople(LedgerQuery query);

    /** Whether a town has so many cases that to count them takes a moment. */
    boolean takesLongToCount(String town);

    default List<LedgerRow> rows(LedgerQuery query) {
        return stretch(query).rows();
    }
}
