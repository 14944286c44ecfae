package io.maplebridge.stats.daily.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cases behind a number.
 *
 * @param span of which days, such as 2023-11
 * @param basis {@code cohort}, {@code flow} or {@code stock}
 * @param value what they add up to: the number itself
 * @param total how many there are; where something was looked for, how many were found
 */
record CasesResponse(
        String figure,
        String name,
        int year,
        String span,
        String basis,
        String asOf,
        boolean upToDate,
        BigDecimal value,
        long total,
        int page,
        int pageSize,
        List<CaseView> cases) {

    /**
     * @param belongs the day by which it is in this span
     * @param on the date the figure is about
     * @param weight what the case adds to the number
     */
    record CaseView(
            String caseId,
            @Nullable String number,
            String village,
            @Nullable String category,
            @Nullable String source,
            String belongs,
            String on,
            BigDecimal weight) {}
}
