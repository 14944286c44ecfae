package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.SheetId;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;

/**
 * What batches add, until it is folded into the sheets. Needs no fence: what an owner writes that
 * was shut out is named by nobody, and goes when the partition has gone on.
 */
public interface Deltas {

    void put(Collection<Added> added);

    /** What one batch adds to which sheets. */
    record Added(PartitionState owner, Delta delta, SortedMap<SheetId, Sheet> sheets) {}

    /** What those add that the state names, in the order in which they were counted. */
    SortedMap<Long, Map<SheetId, Sheet>> pendingByOffset(PartitionState owner);

    /** Those of the partition that were counted before this one. */
    void removeBefore(PartitionState owner, Delta first);

    /** Those of lives before that of the owner. */
    void removeEarlier(PartitionState owner);
}
