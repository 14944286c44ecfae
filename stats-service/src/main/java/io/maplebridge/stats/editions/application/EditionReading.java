package io.maplebridge.stats.editions.application;

import io.maplebridge.stats.editions.domain.Edition;
import io.maplebridge.stats.editions.domain.FrozenFigure;
import io.maplebridge.stats.editions.domain.FrozenSentence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An edition as one reader is shown it.
 *
 * @param hidden ids of the facts that are kept from the reader; figures and sentences are without
 *     them
 */
public record EditionReading(
        Edition edition,
        List<FrozenFigure> figures,
        List<FrozenSentence> sentences,
        Set<String> hidden) {

    public EditionReading {
        figures = List.copyOf(figures);
        sentences = List.copyOf(sentences);
        hidden = Set.copyOf(hidden);
    }

    public Map<String, FrozenFigure> byId() {
        return figures.stream().collect(Collectors.toMap(FrozenFigure::id, Function.identity()));
    }
}
