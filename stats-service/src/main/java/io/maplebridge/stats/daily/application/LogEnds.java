package io.maplebridge.stats.daily.application;

import java.util.Map;
import java.util.Optional;

/** Where the topics that say facts end. */
public interface LogEnds {

    /** The offset after the last record of each partition; empty when the log cannot be asked. */
    Optional<Map<LogPartition, Long>> now();
}
