package io.maplebridge.stats.editions.domain;

import io.maplebridge.stats.figures.domain.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that an edition says, but for its rows, which stand in parts of their own and are named here
 * with their hashes. Never changed once written.
 *
 * @param content id under which the parts are kept
 * @param frozenAt when the figures were read
 * @param fingerprint of the registry they were counted by
 * @param predecessor the edition of the year before this one; null for the first
 * @param predecessorSeal how that one was sealed then
 */
public record EditionContent(
        String content,
        String town,
        Wording townName,
        int year,
        int number,
        LocalDate asOf,
        Instant frozenAt,
        String fingerprint,
        @Nullable String predecessor,
        @Nullable String predecessorSeal,
        List<FrozenFigure> figures,
        List<FrozenSentence> sentences,
        List<ChunkHead> chunks) {

    public EditionContent {
        figures = List.copyOf(figures);
        sentences = List.copyOf(sentences);
        chunks = List.copyOf(chunks);
    }

    public EditionId id() {
        return new EditionId(town, year, number);
    }

    public Optional<FrozenFigure> figure(String id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    /** How many facts stand behind its numbers. */
    public long rows() {
        return chunks.stream().mapToLong(ChunkHead::rows).sum();
    }

    /** The same as the n-th of its year, after another. */
    public EditionContent numbered(int n, @Nullable String before, @Nullable String beforeSeal) {
        return new EditionContent(
                content,
                town,
                townName,
                year,
                n,
                asOf,
                frozenAt,
                fingerprint,
                before,
                beforeSeal,
                figures,
                sentences,
                chunks);
    }
}
