package io.maplebridge.stats.daily.kafka;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the statistics read the log.
 *
 * @param group consumer group; its committed offsets only show the lag, the position that counts
 *     stands in the store
 */
@ConfigurationProperties("maplebridge.stats.kafka")
record StatsGroup(@DefaultValue("maplebridge-stats") String group) {}
