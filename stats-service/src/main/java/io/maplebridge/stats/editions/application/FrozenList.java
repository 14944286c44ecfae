package io.maplebridge.stats.editions.application;

import io.maplebridge.stats.editions.domain.FrozenRow;
import io.maplebridge.stats.editions.domain.FrozenStay;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list behind a number of an edition, as it was. */
@Component
public class FrozenList {

    private final ReadEditions editions;

    FrozenList(ReadEditions editions) {
        this.editions = editions;
    }

    /** A fact and how it stood. */
    public record Line(FrozenRow row, FrozenStay stay, long weight) {}

    /**
     * All of it, in the order of the date that the figure is about.
     *
     * @param by code of a dimension; null for the whole list
     * @param key of that dimension
     */
    public List<Line> of(
            EditionReading reading, String figure, @Nullable String by, @Nullable String key) {
        return editions
                .rows(reading.edition(), part -> true, row -> !reading.hidden().contains(row.id()))
                .stream()
                .flatMap(row -> row.on(figure).stream().map(stay -> line(row, stay, figure)))
                .filter(line -> by == null || line.stay().keys().getOrDefault(by, "").equals(key))
                .sorted(
                        Comparator.comparing((Line line) -> line.stay().when())
                                .thenComparing(line -> line.row().id()))
                .toList();
    }

    private static Line line(FrozenRow row, FrozenStay stay, String figure) {
        return new Line(row, stay, stay.weights().getOrDefault(figure, 0L));
    }
}
