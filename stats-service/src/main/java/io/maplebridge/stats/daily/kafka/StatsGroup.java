package io.maplebridge.stats.daily.kafka;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the statistics read the log.
 *
 * @param group consumer group; its committed offsets only show the lag, the position that counts
 *     stands in the store
 * @param concurrency threads that read, each with partitions of its own: while the store writes for
 *     one the others reckon, and what is new in one partition waits for few others
 */
@ConfigurationProperties("maplebridge.stats.kafka")
record StatsGroup(
        @DefaultValue("maplebridge-stats") String group, @DefaultValue("2") int concurrency) {}
