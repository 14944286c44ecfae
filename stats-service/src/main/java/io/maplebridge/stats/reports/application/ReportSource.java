package io.maplebridge.stats.reports.application;

import io.maplebridge.stats.figures.domain.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Where the numbers of a report come from.
 *
 * @param edition id of an edition, whose town, year and day then hold; null for live figures
 */
public record ReportSource(String town, AsOf asOf, @Nullable String edition) {}
