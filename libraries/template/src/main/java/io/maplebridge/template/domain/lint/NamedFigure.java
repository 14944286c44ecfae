package io.maplebridge.template.domain.lint;

import java.util.Comparator;
import java.util.Optional;

/** Which figure a text names. */
final class NamedFigure {

    private NamedFigure() {}

    /** The one with the longest name in the words before the number, of its own kind. */
    static Optional<KnownFigure> of(Numeral numeral, Sentence sentence, Background known) {
        return known.figures().stream()
                .filter(figure -> figure.percent() == numeral.percent())
                .filter(figure -> figure.meantIn(sentence.text()))
                .filter(figure -> figure.namedIn(numeral.before()) > 0)
                .max(Comparator.comparingInt(figure -> figure.namedIn(numeral.before())));
    }
}
