package io.maplebridge.stats.editions.web;

import io.maplebridge.stats.editions.application.FrozenList;
import io.maplebridge.stats.editions.domain.FrozenFigure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cases behind a number of an edition.
 *
 * @param value what they add up to: the number itself
 */
record EditionCasesResponse(
        String id,
        String figure,
        BigDecimal value,
        int total,
        int page,
        int pageSize,
        List<CaseView> cases) {

    /**
     * @param version of the case that was counted
     */
    record CaseView(
            String caseId,
            @Nullable String number,
            String village,
            long version,
            String on,
            BigDecimal weight) {}

    static EditionCasesResponse of(
            String id, FrozenFigure figure, List<FrozenList.Line> all, int page, int size) {
        return new EditionCasesResponse(
                id,
                figure.id(),
                figure.counter().value(all.stream().mapToLong(FrozenList.Line::weight).sum()),
                all.size(),
                page,
                size,
                all.stream()
                        .skip((long) (page - 1) * size)
                        .limit(size)
                        .map(line ->
                                new CaseView(
                                        line.row().id(),
                                        line.row().number(),
                                        line.row().place(),
                                        line.row().version(),
                                        line.stay().when().toString(),
                                        figure.counter().value(line.weight())))
                        .toList());
    }
}
