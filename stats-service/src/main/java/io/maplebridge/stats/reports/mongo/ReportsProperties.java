package io.maplebridge.stats.reports.mongo;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where templates and the notes of made reports are kept.
 *
 * @param database that of the editions: neither may be deleted
 */
@ConfigurationProperties("maplebridge.reports")
record ReportsProperties(String database) {}
