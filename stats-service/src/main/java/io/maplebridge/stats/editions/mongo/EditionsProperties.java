package io.maplebridge.stats.editions.mongo;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where editions are kept.
 *
 * @param database apart from that of the figures: that one may be deleted, this one may not
 */
@ConfigurationProperties("maplebridge.editions")
record EditionsProperties(String database) {}
