package io.maplebridge.stats.editions.domain;

import io.maplebridge.stats.figures.domain.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence as it was printed, in its pieces. */
public record FrozenSentence(List<Part> parts) {

    public FrozenSentence {
        parts = List.copyOf(parts);
    }

    /**
     * A piece.
     *
     * @param figure whose number it is; null for words
     */
    public record Part(Wording text, @Nullable String figure) {}
}
