package io.maplebridge.stats.editions.application;

import io.maplebridge.stats.editions.domain.FrozenFigure;
import io.maplebridge.stats.editions.domain.FrozenSentence;
import io.maplebridge.stats.figures.domain.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sentences of an edition with the numbers of a reader from whom something is kept. */
final class SentencesAgain {

    private SentencesAgain() {}

    static List<FrozenSentence> of(List<FrozenSentence> sentences, List<FrozenFigure> figures) {
        Map<String, FrozenFigure> byId =
                figures.stream().collect(Collectors.toMap(FrozenFigure::id, Function.identity()));
        return sentences.stream()
                .map(sentence ->
                        new FrozenSentence(
                                sentence.parts().stream().map(part -> part(part, byId)).toList()))
                .toList();
    }

    private static FrozenSentence.Part part(
            FrozenSentence.Part part, Map<String, FrozenFigure> figures) {
        FrozenFigure figure = part.figure() == null ? null : figures.get(part.figure());
        if (figure == null) {
            return part;
        }
        // Each part is of one language, the other is empty.
        return part.text().zh().isEmpty()
                ? new FrozenSentence.Part(
                        new Wording("", FrozenTexts.of(figure, figures, Locale.ENGLISH)),
                        figure.id())
                : new FrozenSentence.Part(
                        new Wording(FrozenTexts.of(figure, figures, Locale.SIMPLIFIED_CHINESE), ""),
                        figure.id());
    }
}
