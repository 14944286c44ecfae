package io.maplebridge.stats.editions.application;

import io.maplebridge.stats.changes.domain.Cause;
import io.maplebridge.stats.changes.domain.Difference;
import io.maplebridge.stats.changes.domain.Move;
import io.maplebridge.stats.changes.domain.Stay;
import io.maplebridge.stats.changes.domain.StayChange;
import io.maplebridge.stats.editions.domain.FrozenBreakdown;
import io.maplebridge.stats.editions.domain.FrozenFigure;
import io.maplebridge.stats.editions.domain.FrozenRow;
import io.maplebridge.stats.editions.domain.FrozenStay;
import io.maplebridge.stats.facts.domain.FactId;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds an edition against the one before it: what each froze, row by row. */
@Component
public class CompareEditions {

    private final ReadEditions editions;

    CompareEditions(ReadEditions editions) {
        this.editions = editions;
    }

    /** Every counted figure that both have, in the order of the later one. */
    public List<Difference> of(EditionReading before, EditionReading after) {
        Map<String, FrozenRow> then = rows(before, after);
        Map<String, FrozenRow> now = rows(after, before);
        Set<String> ids = new TreeSet<>(then.keySet());
        ids.addAll(now.keySet());
        Map<String, FrozenFigure> earlier = before.byId();
        List<Difference> all = new ArrayList<>();
        for (FrozenFigure figure : after.figures()) {
            FrozenFigure was = earlier.get(figure.id());
            if (was != null && figure.counted()) {
                List<Move> moves = new ArrayList<>();
                for (String id : ids) {
                    moves.addAll(moves(figure, then.get(id), now.get(id), after));
                }
                all.add(
                        new Difference(
                                new FigureId(figure.id()), was.number(), figure.number(), moves));
            }
        }
        return all;
    }

    private Map<String, FrozenRow> rows(EditionReading of, EditionReading other) {
        Map<String, FrozenRow> rows = new HashMap<>();
        editions.rows(
                        of.edition(),
                        part -> true,
                        row ->
                                !of.hidden().contains(row.id())
                                        && !other.hidden().contains(row.id()))
                .forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    private static List<Move> moves(
            FrozenFigure figure,
            @Nullable FrozenRow then,
            @Nullable FrozenRow now,
            EditionReading after) {
        FrozenRow named = now == null ? then : now;
        if (named == null) {
            return List.of();
        }
        Cause cause =
                new Cause(
                        null,
                        after.edition().content().asOf(),
                        null,
                        null,
                        then == null ? Reason.LATE_ENTRY : Reason.OTHER);
        return StayChange.between(stays(then, figure), stays(now, figure)).stream()
                .map(change ->
                        new Move(
                                new FactId(named.id()),
                                named.type(),
                                named.place(),
                                named.number(),
                                change.before(),
                                change.after(),
                                cause))
                .toList();
    }

    private static List<Stay> stays(@Nullable FrozenRow row, FrozenFigure figure) {
        return row == null
                ? List.of()
                : row.on(figure.id()).stream()
                        .map(stay ->
                                new Stay(
                                        stay.weights().getOrDefault(figure.id(), 0L),
                                        stay.when(),
                                        keys(stay, figure)))
                        .toList();
    }

    /** Other figures of the same date have keys beside. */
    private static SortedMap<String, String> keys(FrozenStay stay, FrozenFigure figure) {
        SortedMap<String, String> keys = new TreeMap<>(stay.keys());
        keys.keySet().retainAll(figure.breakdowns().stream().map(FrozenBreakdown::by).toList());
        return keys;
    }
}
