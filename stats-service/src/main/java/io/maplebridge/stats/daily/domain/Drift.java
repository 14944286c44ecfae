package io.maplebridge.stats.daily.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * A cell whose stored changes are not those its facts make.
 *
 * @param stored by day, as the sheet says
 * @param recomputed by day, as the facts say
 */
public record Drift(
        SheetId sheet, Cell cell, Map<LocalDate, Long> stored, Map<LocalDate, Long> recomputed) {

    /** Every cell that differs between two sets of sheets. */
    public static List<Drift> between(
            SortedMap<SheetId, Sheet> stored, SortedMap<SheetId, Sheet> recomputed) {
        TreeSet<SheetId> all = new TreeSet<>(stored.keySet());
        all.addAll(recomputed.keySet());
        List<Drift> drifts = new ArrayList<>();
        for (SheetId sheet : all) {
            drifts.addAll(
                    between(
                            sheet,
                            stored.getOrDefault(sheet, new Sheet()).cells(),
                            recomputed.getOrDefault(sheet, new Sheet()).cells()));
        }
        return drifts;
    }

    private static List<Drift> between(
            SheetId sheet, SortedMap<Cell, Changes> stored, SortedMap<Cell, Changes> recomputed) {
        TreeSet<Cell> cells = new TreeSet<>(stored.keySet());
        cells.addAll(recomputed.keySet());
        List<Drift> drifts = new ArrayList<>();
        for (Cell cell : cells) {
            Changes was = stored.getOrDefault(cell, Changes.NONE);
            Changes is = recomputed.getOrDefault(cell, Changes.NONE);
            if (!was.equals(is)) {
                drifts.add(new Drift(sheet, cell, was.byDay(), is.byDay()));
            }
        }
        return drifts;
    }
}
