package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.CheckReading;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.FigureId;
import java.util.List;
import java.util.Map;

/**
 * All figures of a town for a period as of a day.
 *
 * @param yearBefore 同比: numbers alone, of the same period of the year before to the same day
 * @param before 环比: numbers alone, of the period before
 * @param freshness asked before the figures were read, so never claiming more than they hold
 */
public record FiguresAsOf(
        String town,
        AsOf asOf,
        Freshness freshness,
        List<FigureReading> figures,
        Map<FigureId, FigureReading> yearBefore,
        Map<FigureId, FigureReading> before,
        List<CheckReading> checks) {

    /** Whether every check holds. */
    public boolean addsUp() {
        return checks.stream().allMatch(CheckReading::passes);
    }

    public FigureReading reading(FigureId id) {
        return figures.stream()
                .filter(reading -> reading.figure().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no figure " + id));
    }

    /** A counted figure. */
    public FigureReading.Count count(FigureId id) {
        if (reading(id) instanceof FigureReading.Count count) {
            return count;
        }
        throw new IllegalArgumentException(id + " is divided, not counted");
    }
}
