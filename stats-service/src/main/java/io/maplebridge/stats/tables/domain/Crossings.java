package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.daily.domain.Span;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.FigureId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers under the keys of two breakdowns at once. No sheet has them: they are added up from the
 * spans of the facts, all that a table asks of a period in one reading.
 */
final class Crossings {

    private record Asked(FigureId figure, String by, String and) {}

    private record Keys(Asked asked, String one, String other) {}

    private final Belonging belonging;
    private final Map<AsOf, Set<Asked>> wanted = new HashMap<>();
    private final Map<AsOf, Map<Keys, Long>> read = new HashMap<>();

    Crossings(Belonging belonging) {
        this.belonging = belonging;
    }

    /** To be said of all cells before the first is read. */
    void want(Counted figure, AsOf asOf, List<Filter> filters) {
        wanted.computeIfAbsent(asOf, absent -> new HashSet<>()).add(asked(figure, filters));
    }

    long number(Counted figure, AsOf asOf, List<Filter> filters) {
        Map<Keys, Long> numbers = read.get(asOf);
        if (numbers == null) {
            numbers = read(asOf);
            read.put(asOf, numbers);
        }
        Asked asked = asked(figure, filters);
        long sum = 0;
        for (String one : filters.getFirst().keys()) {
            for (String other : filters.getLast().keys()) {
                sum += numbers.getOrDefault(new Keys(asked, one, other), 0L);
            }
        }
        return sum;
    }

    private Map<Keys, Long> read(AsOf asOf) {
        Set<Asked> questions = wanted.getOrDefault(asOf, Set.of());
        Map<Keys, Long> numbers = new HashMap<>();
        belonging.each(
                asOf.period(),
                span -> {
                    if (span.holdsOn(asOf.day())) {
                        questions.forEach(asked -> add(span, asked, numbers));
                    }
                });
        return numbers;
    }

    private static void add(Span span, Asked asked, Map<Keys, Long> numbers) {
        Long weight = span.weights().get(asked.figure());
        if (weight != null) {
            Keys keys =
                    new Keys(
                            asked,
                            span.keys().getOrDefault(asked.by(), Dimension.NONE),
                            span.keys().getOrDefault(asked.and(), Dimension.NONE));
            numbers.merge(keys, weight, Long::sum);
        }
    }

    private static Asked asked(Counted figure, List<Filter> filters) {
        return new Asked(
                figure.id(), filters.getFirst().by().code(), filters.getLast().by().code());
    }
}
