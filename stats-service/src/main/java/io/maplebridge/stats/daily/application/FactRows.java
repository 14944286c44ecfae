package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.facts.domain.FactRow;
import java.util.Collection;
import java.util.List;

/** One row per case, each only ever replaced by a newer version of itself. */
public interface FactRows {

    /** Stores each row unless the same or a newer version is there already. */
    void putNewer(int partition, Collection<FactRow> rows);

    List<FactRow> inPartition(int partition);

    /** Rows that may belong to the year, and possibly others: a figure decides. */
    List<FactRow> ofYear(String town, int year);

    /** Rows that may belong to an earlier year, and possibly others. */
    List<FactRow> before(String town, int year);

    void removeAll(int partition);
}
