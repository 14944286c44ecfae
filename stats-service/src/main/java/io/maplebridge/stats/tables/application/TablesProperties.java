package io.maplebridge.stats.tables.application;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the tables of an installation are.
 *
 * @param folder with a JSON file for each, beside those that are shipped; null for none
 */
@ConfigurationProperties("maplebridge.tables")
record TablesProperties(@Nullable Path folder) {}
