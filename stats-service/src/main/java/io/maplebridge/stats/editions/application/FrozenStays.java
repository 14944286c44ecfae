package io.maplebridge.stats.editions.application;

import io.maplebridge.stats.changes.domain.Stay;
import io.maplebridge.stats.editions.domain.FrozenRow;
import io.maplebridge.stats.editions.domain.FrozenStay;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How a row of an edition stood, by the dimensions that a figure has today. */
final class FrozenStays {

    private FrozenStays() {}

    static @Nullable Stay of(FrozenRow row, Counted figure) {
        FrozenStay stay = row.on(figure.id().value()).orElse(null);
        if (stay == null) {
            return null;
        }
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
