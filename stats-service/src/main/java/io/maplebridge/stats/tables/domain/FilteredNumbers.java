package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.daily.domain.Numbers;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** The numbers of one table: from sheets where they have them, else from the spans of facts. */
final class FilteredNumbers {

    private final Numbers numbers;
    private final Crossings crossings;

    FilteredNumbers(Numbers numbers, Belonging belonging) {
        this.numbers = numbers;
        crossings = new Crossings(belonging);
    }

    void want(Counted figure, AsOf asOf, List<Filter> filters) {
        if (filters.size() > 1) {
            crossings.want(figure, asOf, filters);
        }
    }

    long number(Counted figure, AsOf asOf, List<Filter> filters) {
        return switch (filters.size()) {
            case 0 -> numbers.of(figure, asOf);
            case 1 -> sum(figure, asOf, filters.getFirst());
            default -> crossings.number(figure, asOf, filters);
        };
    }

    private long sum(Counted figure, AsOf asOf, Filter filter) {
        Map<String, Long> under = numbers.breakdown(figure, asOf, filter.by());
        return filter.keys().stream().mapToLong(key -> under.getOrDefault(key, 0L)).sum();
    }

    /** Those that are known, then every other under which something was counted. */
    List<String> keys(Dimension by, Set<Counted> figures, Set<AsOf> spans, KeyWords words) {
        Set<String> keys = new LinkedHashSet<>(words.known(by));
        for (Counted figure : figures) {
            if (figure.dimensions().contains(by)) {
                for (AsOf asOf : spans) {
                    SortedMap<String, Long> under = numbers.breakdown(figure, asOf, by);
                    under.forEach((key, number) -> {
                        if (number != 0) {
                            keys.add(key);
                        }
                    });
                }
            }
        }
        if (keys.remove(Dimension.NONE)) {
            keys.add(Dimension.NONE);
        }
        return new ArrayList<>(keys);
    }
}
