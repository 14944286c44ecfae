package io.maplebridge.stats.daily.mongo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the statistics keep what they have counted.
 *
 * @param database may be deleted at any time: it is counted anew from the log
 */
@ConfigurationProperties("maplebridge.stats")
record StatsProperties(@DefaultValue("maplebridge_stats") String database) {}
