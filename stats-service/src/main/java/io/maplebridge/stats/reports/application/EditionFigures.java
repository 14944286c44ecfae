package io.maplebridge.stats.reports.application;

import io.maplebridge.stats.editions.application.EditionForReader;
import io.maplebridge.stats.editions.application.EditionReading;
import io.maplebridge.stats.editions.domain.Edition;
import io.maplebridge.stats.editions.domain.EditionContent;
import io.maplebridge.stats.editions.domain.FrozenBreakdown;
import io.maplebridge.stats.editions.domain.FrozenFigure;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Registry;
import io.maplebridge.stats.reports.domain.Ratio;
import io.maplebridge.stats.reports.domain.ReportBreakdown;
import io.maplebridge.stats.reports.domain.ReportFigure;
import io.maplebridge.stats.reports.domain.ReportFigures;
import io.maplebridge.stats.reports.domain.ReportLine;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the figures of an edition for a report: numbers and names as they were frozen. */
@Component
class EditionFigures {

    private final EditionForReader reader;
    private final Registry registry;
    private final BreakdownLines order;
    private final LiveFigures live;

    EditionFigures(
            EditionForReader reader, Registry registry, BreakdownLines order, LiveFigures live) {
        this.reader = reader;
        this.registry = registry;
        this.order = order;
        this.live = live;
    }

    ReportFigures of(Edition edition) {
        EditionReading reading = reader.of(edition);
        EditionContent content = edition.content();
        AsOf asOf = new AsOf(content.year(), content.asOf());
        Map<String, ReportFigure> all =
                ReportFigures.byId(
                        reading.figures().stream()
                                .map(figure -> figure(figure, content.town(), asOf))
                                .toList());
        return new ReportFigures(
                content.town(),
                content.townName().zh(),
                asOf,
                edition.id().toString(),
                all,
                all,
                live.charts());
    }

    private ReportFigure figure(FrozenFigure figure, String town, AsOf asOf) {
        FrozenFigure.Divided by = figure.divided();
        return new ReportFigure(
                figure.id(),
                figure.family(),
                figure.words().name(),
                figure.counter(),
                figure.number(),
                figure.breakdowns().stream()
                        .map(one -> breakdown(figure, one, town, asOf))
                        .toList(),
                by == null
                        ? null
                        : new Ratio(
                                by.above(),
                                by.below(),
                                by.percent(),
                                by.decimals(),
                                RoundingMode.HALF_UP));
    }

    /** In the order of the pages; what they no longer know follows. */
    private ReportBreakdown breakdown(
            FrozenFigure figure, FrozenBreakdown frozen, String town, AsOf asOf) {
        List<ReportLine> lines = new ArrayList<>();
        frozen.lines()
                .forEach(line ->
                        lines.add(new ReportLine(line.key(), line.name().zh(), line.number())));
        Map<String, Integer> places = places(figure, frozen, town, asOf);
        lines.sort(
                Comparator.comparing(line -> places.getOrDefault(line.key(), Integer.MAX_VALUE)));
        return new ReportBreakdown(frozen.by(), frozen.head(), lines);
    }

    private Map<String, Integer> places(
            FrozenFigure figure, FrozenBreakdown frozen, String town, AsOf asOf) {
        Map<String, Integer> places = new HashMap<>();
        dimension(figure, frozen.by())
                .ifPresent(by ->
                        order.of(town, asOf, by, new TreeMap<>())
                                .forEach(line -> places.put(line.key(), places.size())));
        return places;
    }

    private Optional<Dimension> dimension(FrozenFigure figure, String code) {
        @Nullable Counted counted =
                registry.find(new FigureId(figure.id())).orElse(null) instanceof Counted found
                        ? found
                        : null;
        return counted == null
                ? Optional.empty()
                : counted.dimensions().stream().filter(it -> it.code().equals(code)).findFirst();
    }
}
