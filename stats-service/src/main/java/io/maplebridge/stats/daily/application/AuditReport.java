package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.Drift;
import java.util.List;

/**
 * Sheets held against rows.
 *
 * @param rows recomputed
 * @param cells compared
 * @param drifts every cell that differs; none when all is well
 */
public record AuditReport(long rows, long cells, List<Drift> drifts) {}
