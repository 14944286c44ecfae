package io.maplebridge.stats.reports.domain;

import io.maplebridge.stats.figures.domain.AsOf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All figures that a report is filled with, as one reader is shown them.
 *
 * @param town its Chinese name
 * @param edition id of the edition they are of; null for live ones
 * @param span the figures of the period
 * @param year those of the whole year of it, up to the same day
 * @param charts by family, the figures that its chart shows month by month
 */
public record ReportFigures(
        String townCode,
        String town,
        AsOf asOf,
        @Nullable String edition,
        Map<String, ReportFigure> span,
        Map<String, ReportFigure> year,
        Map<String, List<String>> charts) {

    /** By their ids, in their order. */
    public static Map<String, ReportFigure> byId(List<ReportFigure> figures) {
        Map<String, ReportFigure> byId = new LinkedHashMap<>();
        figures.forEach(figure -> byId.put(figure.id(), figure));
        return byId;
    }

    /** The same, those of the year beside them. */
    public ReportFigures beside(Map<String, ReportFigure> ofYear) {
        return new ReportFigures(townCode, town, asOf, edition, span, ofYear, charts);
    }

    /** The first counted figure of a family that is broken down so: what its shape is shown by. */
    public Optional<ReportFigure> leading(String family, String dimension) {
        return span.values().stream()
                .filter(figure -> figure.id().startsWith(family + "."))
                .filter(figure -> figure.by(dimension).isPresent())
                .findFirst();
    }
}
