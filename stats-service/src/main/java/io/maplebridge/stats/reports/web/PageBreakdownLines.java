package io.maplebridge.stats.reports.web;

import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.stats.daily.web.Dimensions;
import io.maplebridge.stats.daily.web.Question;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.reports.application.BreakdownLines;
import io.maplebridge.stats.reports.domain.ReportLine;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** Lines as the figure page has them; reports are Chinese papers, whoever reads the page. */
@Component
class PageBreakdownLines implements BreakdownLines {

    private final Dimensions dimensions;
    private final Reference reference;

    PageBreakdownLines(Dimensions dimensions, Reference reference) {
        this.dimensions = dimensions;
        this.reference = reference;
    }

    @Override
    public List<ReportLine> of(
            String town, AsOf asOf, Dimension by, SortedMap<String, Long> numbers) {
        Question question =
                new Question(
                        reference.now().town(town).orElseThrow(() -> new NotFound("town " + town)),
                        asOf,
                        false);
        return dimensions.lines(by, numbers, question, Locale.SIMPLIFIED_CHINESE).stream()
                .map(line -> new ReportLine(line.code(), line.name(), line.number()))
                .toList();
    }
}
