package io.maplebridge.stats.editions.application;

import io.maplebridge.stats.changes.domain.Stay;
import io.maplebridge.stats.editions.domain.FrozenRow;
import io.maplebridge.stats.editions.domain.FrozenStay;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactId;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Asks every figure of every fact as of the day, adds up, and keeps who stood where. */
final class FreezeRows {

    /** A row, ready to be written. */
    private static final class Written {

        private final byte[] text;
        private final String keptFrom;

        Written(byte[] text, String keptFrom) {
            this.text = text;
            this.keptFrom = keptFrom;
        }
    }

    private static final String NOBODY = "";

    private final List<Counted> figures;
    private final AsOf asOf;
    private final SortedMap<FactId, Written> rows = new TreeMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, SortedMap<String, SortedMap<String, Long>>> breakdowns =
            new HashMap<>();

    FreezeRows(List<Counted> figures, AsOf asOf) {
        this.figures = figures;
        this.asOf = asOf;
    }

    void add(Fact fact) {
        Map<LocalDate, FrozenStay> stays = new TreeMap<>();
        for (Counted figure : figures) {
            Stay.of(figure, fact, asOf)
                    .forEach(stay -> {
                        count(figure.id().value(), stay);
                        stays.merge(
                                stay.when(), frozen(figure.id().value(), stay), FreezeRows::both);
                    });
        }
        if (!stays.isEmpty()) {
            rows.put(fact.id(), written(fact, stays));
        }
    }

    private static Written written(Fact fact, Map<LocalDate, FrozenStay> stays) {
        String keptFrom = fact.codes().get(Fact.KEPT_FROM);
        return new Written(
                EditionText.of(
                        new FrozenRow(
                                fact.id().value(),
                                fact.type(),
                                fact.place(),
                                fact.number(),
                                fact.version(),
                                fact.milestones().size(),
                                keptFrom,
                                new ArrayList<>(stays.values()))),
                keptFrom == null ? NOBODY : keptFrom);
    }

    private void count(String figure, Stay stay) {
        numbers.merge(figure, stay.weight(), Long::sum);
        stay.keys()
                .forEach((by, key) ->
                        breakdowns
                                .computeIfAbsent(figure, none -> new TreeMap<>())
                                .computeIfAbsent(by, none -> new TreeMap<>())
                                .merge(key, stay.weight(), Long::sum));
    }

    private static FrozenStay frozen(String figure, Stay stay) {
        return new FrozenStay(
                stay.when(), stay.keys(), new TreeMap<>(Map.of(figure, stay.weight())));
    }

    /** The same dimension says the same of a fact and a date, whichever figure asks. */
    private static FrozenStay both(FrozenStay one, FrozenStay other) {
        SortedMap<String, String> keys = new TreeMap<>(one.keys());
        keys.putAll(other.keys());
        SortedMap<String, Long> weights = new TreeMap<>(one.weights());
        weights.putAll(other.weights());
        return new FrozenStay(one.when(), keys, weights);
    }

    long number(Counted figure) {
        return numbers.getOrDefault(figure.id().value(), 0L);
    }

    /** By key; empty where nothing was counted. */
    SortedMap<String, Long> breakdown(Counted figure, String by) {
        return breakdowns
                .getOrDefault(figure.id().value(), new TreeMap<>())
                .getOrDefault(by, new TreeMap<>());
    }

    /** The rows in the order of their ids, in parts that fit into a document each. */
    List<RowPart> parts() {
        List<RowPart> parts = new ArrayList<>();
        RowPart part = new RowPart();
        for (Map.Entry<FactId, Written> row : rows.entrySet()) {
            if (part.isFull()) {
                parts.add(part);
                part = new RowPart();
            }
            part.add(row.getKey().value(), row.getValue().text, row.getValue().keptFrom);
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }
}
