package io.maplebridge.stats.editions.application;

import io.maplebridge.stats.changes.domain.Stay;
import io.maplebridge.stats.editions.domain.FrozenRow;
import io.maplebridge.stats.editions.domain.FrozenStay;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How a row of an edition stood, by the dimensions that a figure has today. */
final class FrozenStays {

    private FrozenStays() {}

    static List<Stay> of(FrozenRow row, Counted figure) {
        return row.on(figure.id().value()).stream().map(stay -> of(stay, figure)).toList();
    }

    private static Stay of(FrozenStay stay, Counted figure) {
        SortedMap<String, String> keys = new TreeMap<>();
        for (Dimension by : figure.dimensions()) {
            String key = stay.keys().get(by.code());
            if (key != null) {
                keys.put(by.code(), key);
            }
        }
        return new Stay(stay.weights().getOrDefault(figure.id().value(), 0L), stay.when(), keys);
    }
}
