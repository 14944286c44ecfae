package io.maplebridge.stats.reports.domain;

import io.maplebridge.stats.figures.domain.Counter;
import io.maplebridge.stats.figures.domain.Wording;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a report may print it.
 *
 * @param family name of its family
 * @param counter of a counted figure, or of what an average is of
 * @param number of a counted figure; 0 for a quotient
 * @param ratio of a quotient; null for a counted figure
 */
public record ReportFigure(
        String id,
        Wording family,
        Wording name,
        Counter counter,
        long number,
        List<ReportBreakdown> breakdowns,
        @Nullable Ratio ratio) {

    public ReportFigure {
        breakdowns = List.copyOf(breakdowns);
    }

    /**
     * By the dimension a person named.
     *
     * @param dimension its code, in any case, or what heads its column: village, 村居
     */
    public Optional<ReportBreakdown> by(String dimension) {
        return breakdowns.stream()
                .filter(one ->
                        one.by().equalsIgnoreCase(dimension) || one.head().zh().equals(dimension))
                .findFirst();
    }
}
