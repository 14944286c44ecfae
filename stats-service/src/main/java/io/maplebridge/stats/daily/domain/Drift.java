package io.maplebridge.stats.daily.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * A cell whose stored changes are not those its rows make.
 *
 * @param stored by day, as the sheet says
 * @param recomputed by day, as the rows say
 */
public record Drift(
        TownYear about, Cell cell, Map<LocalDate, Long> stored, Map<LocalDate, Long> recomputed) {

    /** Every cell that differs between two sets of sheets. */
    public static List<Drift> between(
            SortedMap<TownYear, Sheet> stored, SortedMap<TownYear, Sheet> recomputed) {
        TreeSet<TownYear> all = new TreeSet<>(stored.keySet());
        all.addAll(recomputed.keySet());
        List<Drift> drifts = new ArrayList<>();
        for (TownYear about : all) {
            drifts.addAll(
                    between(
                            about,
                            stored.getOrDefault(about, new Sheet()),
                            recomputed.getOrDefault(about, new Sheet())));
        }
        return drifts;
    }

    private static List<Drift> between(TownYear about, Sheet stored, Sheet recomputed) {
        if (stored.equals(recomputed)) {
            return List.of();
        }
        TreeSet<Cell> cells = new TreeSet<>(stored.changes().keySet());
        cells.addAll(recomputed.changes().keySet());
        return cells.stream()
                .filter(cell -> !stored.changesOf(cell).equals(recomputed.changesOf(cell)))
                .map(cell ->
                        new Drift(about, cell, stored.changesOf(cell), recomputed.changesOf(cell)))
                .toList();
    }
}
