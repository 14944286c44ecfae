package io.maplebridge.stats.daily.web;

import io.maplebridge.stats.daily.application.SourceDifferences;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sheets held against rows.
 *
 * @param drift how many cells differ; 0 when all is well
 * @param awaiting rows that are not counted until they are told anew
 * @param cases the same rows held against the cases themselves, for the administrator
 */
record AuditResponse(
        String town,
        int drift,
        long rows,
        long cells,
        boolean upToDate,
        long awaiting,
        List<CellView> differing,
        @Nullable SourceDifferences cases) {

    /** A cell that differs, its changes by day as stored and as recomputed. */
    record CellView(
            int month,
            String figure,
            String by,
            String key,
            Map<LocalDate, Long> stored,
            Map<LocalDate, Long> recomputed) {}
}
