package io.maplebridge.stats.reports.domain;

import io.maplebridge.stats.figures.domain.Wording;
import java.util.List;

/**
 * A figure by one dimension.
 *
 * @param by code of the dimension
 */
public record ReportBreakdown(String by, Wording head, List<ReportLine> lines) {

    public ReportBreakdown {
        lines = List.copyOf(lines);
    }

    /** The number under a key; 0 where nothing was counted under it. */
    public long number(String key) {
        return lines.stream()
                .filter(line -> line.key().equals(key))
                .mapToLong(ReportLine::number)
                .sum();
    }
}
