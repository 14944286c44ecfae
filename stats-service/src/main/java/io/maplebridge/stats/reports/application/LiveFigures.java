package io.maplebridge.stats.reports.application;

import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.platform.reference.Town;
import io.maplebridge.stats.daily.application.FigureReading;
import io.maplebridge.stats.daily.application.FiguresAsOf;
import io.maplebridge.stats.daily.application.ReadFigures;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.FigureFamily;
import io.maplebridge.stats.figures.domain.Period;
import io.maplebridge.stats.figures.domain.Quotient;
import io.maplebridge.stats.figures.domain.Registry;
import io.maplebridge.stats.reports.domain.Ratio;
import io.maplebridge.stats.reports.domain.Refused;
import io.maplebridge.stats.reports.domain.ReportBreakdown;
import io.maplebridge.stats.reports.domain.ReportFigure;
import io.maplebridge.stats.reports.domain.ReportFigures;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the figures of today for a report, without what is kept from whoever reads. */
@Component
class LiveFigures {

    private final ReadFigures figures;
    private final Registry registry;
    private final BreakdownLines lines;
    private final Reference reference;

    LiveFigures(ReadFigures figures, Registry registry, BreakdownLines lines, Reference reference) {
        this.figures = figures;
        this.registry = registry;
        this.lines = lines;
        this.reference = reference;
    }

    /**
     * @param settled whether numbers that are still being counted, or do not add up, are refused
     * @throws Refused when they are
     */
    ReportFigures of(String town, AsOf asOf, boolean settled) {
        ReportFigures read = one(town, asOf, settled);
        AsOf year = new AsOf(Period.year(asOf.end().getYear()), asOf.day());
        return year.equals(asOf) ? read : read.beside(one(town, year, settled).span());
    }

    private ReportFigures one(String town, AsOf asOf, boolean settled) {
        FiguresAsOf read = figures.of(town, asOf);
        if (settled && !read.freshness().upToDate()) {
            throw new Refused(Refused.Why.NOT_UP_TO_DATE, town + " " + asOf);
        }
        if (settled && !read.addsUp()) {
            throw new Refused(Refused.Why.NOT_ADDING_UP, town + " " + asOf);
        }
        Map<String, ReportFigure> all =
                ReportFigures.byId(
                        read.figures().stream().map(it -> figure(it, town, asOf)).toList());
        return new ReportFigures(town, name(town), asOf, null, all, all, charts());
    }

    private ReportFigure figure(FigureReading reading, String town, AsOf asOf) {
        Figure figure = reading.figure();
        return switch (reading) {
            case FigureReading.Count count ->
                    new ReportFigure(
                            figure.id().value(),
                            registry.family(figure.id()).name(),
                            figure.words().name(),
                            count.figure().counter(),
                            count.number(),
                            breakdowns(count, town, asOf),
                            null);
            case FigureReading.Divided divided ->
                    new ReportFigure(
                            figure.id().value(),
                            registry.family(figure.id()).name(),
                            figure.words().name(),
                            divided.figure().numerator().counter(),
                            0,
                            List.of(),
                            ratio(divided.figure()));
        };
    }

    private List<ReportBreakdown> breakdowns(FigureReading.Count count, String town, AsOf asOf) {
        Counted figure = count.figure();
        return figure.dimensions().stream()
                .map(by ->
                        new ReportBreakdown(
                                by.code(), by.head(), lines.of(town, asOf, by, count.by(by))))
                .toList();
    }

    private static Ratio ratio(Quotient quotient) {
        return new Ratio(
                quotient.numerator().id().value(),
                quotient.denominator().id().value(),
                quotient.style() == Quotient.Style.PERCENT,
                quotient.decimals(),
                quotient.rounding());
    }

    private String name(String town) {
        Term term = reference.now().town(town).map(Town::term).orElse(new Term(town, town, town));
        return term.name(Locale.SIMPLIFIED_CHINESE);
    }

    Map<String, List<String>> charts() {
        Map<String, List<String>> charts = new HashMap<>();
        for (FigureFamily family : registry.families()) {
            var chart = family.page().chart();
            if (chart != null) {
                charts.put(
                        family.code(),
                        List.of(chart.first().id().value(), chart.second().id().value()));
            }
        }
        return charts;
    }
}
