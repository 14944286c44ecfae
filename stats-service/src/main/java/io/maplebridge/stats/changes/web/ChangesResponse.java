package io.maplebridge.stats.changes.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures between two days.
 *
 * @param year in which the span begins
 * @param span whose figures, such as 2023-11
 * @param figures every figure, where none was asked for
 * @param difference the one that was asked for
 */
record ChangesResponse(
        String town,
        int year,
        String span,
        String from,
        String to,
        @Nullable Boolean upToDate,
        @Nullable List<Line> figures,
        @Nullable Integer page,
        @Nullable Integer pageSize,
        @Nullable DifferenceResponse difference) {

    /** A figure on both days. */
    record Line(
            String figure,
            String name,
            BigDecimal before,
            BigDecimal after,
            BigDecimal difference) {}
}
