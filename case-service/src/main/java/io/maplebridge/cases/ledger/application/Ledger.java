package io.maplebridge.cases.ledger.application;

import java.util.List;

/** The ledger 台账: the cases of a town as a list, and how many they are. */
public interface Ledger {

    List<LedgerRow> rows(LedgerQuery query);

    long count(LedgerQuery query);
}
