package io.maplebridge.stats.daily.application;

import org.jspecify.annotations.Nullable;

/**
 * A partition of this process. It keeps no rows.
 *
 * @param unfinished what an owner before began to count; null when all is counted
 */
record HeldPartition(PartitionState state, @Nullable Intent unfinished) {

    static HeldPartition of(PartitionState counted) {
        return new HeldPartition(counted, null);
    }
}
