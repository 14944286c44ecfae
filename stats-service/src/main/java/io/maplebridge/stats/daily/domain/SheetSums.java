package io.maplebridge.stats.daily.domain;

import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Tally;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds spans up into sheets, or takes them off again. */
public final class SheetSums {

    /** The figure of facts that await being told anew has no dimensions. */
    private static final List<Dimension> NOTHING = List.of();

    private final Map<FigureId, Tally> tallies;
    private final Map<SheetId, Map<Cell, ChangesBuilder>> sums = new HashMap<>();

    public SheetSums(List<Tally> tallies) {
        this.tallies = tallies.stream().collect(Collectors.toMap(Tally::id, Function.identity()));
    }

    public void add(String town, List<Span> spans) {
        spans.forEach(span -> count(town, span, 1));
    }

    /** Takes what a fact added before off and adds what it adds now: mostly nearly the same. */
    public void replace(String townBefore, List<Span> before, String town, List<Span> now) {
        List<Span> come = new ArrayList<>(now);
        for (Span span : before) {
            if (!townBefore.equals(town) || !come.remove(span)) {
                count(townBefore, span, -1);
            }
        }
        add(town, come);
    }

    private void count(String town, Span span, int sign) {
        String left = span.ends() ? YearMonth.from(span.until()).toString() : "";
        Map<String, Map<Cell, ChangesBuilder>> sheets = new HashMap<>();
        span.weights()
                .forEach((figure, weight) -> {
                    Map<Cell, ChangesBuilder> cells =
                            sheets.computeIfAbsent(
                                    figure.family(),
                                    family -> sheet(new SheetId(town, span.month(), family)));
                    long added = sign * weight;
                    add(cells, Cell.total(figure), span, added);
                    if (span.ends()) {
                        Cell leaving = new Cell(figure, Cell.MONTHS_OF_LEAVING, left);
                        add(cells, leaving, span.until(), sign);
                    }
                    Tally tally = tallies.get(figure);
                    if (tally != null && !tally.isCount()) {
                        add(cells, Cell.listed(figure), span, sign);
                    }
                    for (Dimension by : tally == null ? NOTHING : tally.dimensions()) {
                        String key = span.keys().getOrDefault(by.code(), Dimension.NONE);
                        add(cells, Cell.of(figure, by, key), span, added);
                        if (tally != null && !tally.isCount()) {
                            add(cells, Cell.listed(figure, by, key), span, sign);
                        }
                    }
                });
    }

    private Map<Cell, ChangesBuilder> sheet(SheetId id) {
        return sums.computeIfAbsent(id, absent -> new HashMap<>());
    }

    private static void add(Map<Cell, ChangesBuilder> cells, Cell cell, Span span, long amount) {
        add(cells, cell, span.from(), amount);
        if (span.ends()) {
            add(cells, cell, span.until(), -amount);
        }
    }

    private static void add(
            Map<Cell, ChangesBuilder> cells, Cell cell, LocalDate day, long amount) {
        cells.computeIfAbsent(cell, absent -> new ChangesBuilder())
                .add(Math.toIntExact(day.toEpochDay()), amount);
    }

    /** The sheets with something on them. */
    public SortedMap<SheetId, Sheet> sheets() {
        SortedMap<SheetId, Sheet> sheets = new TreeMap<>();
        sums.forEach((id, cells) -> {
            Sheet sheet = new Sheet();
            cells.forEach((cell, days) -> sheet.add(cell, days.changes()));
            if (!sheet.isEmpty()) {
                sheets.put(id, sheet);
            }
        });
        return sheets;
    }
}
