package io.maplebridge.template.domain.lint;

import io.maplebridge.template.domain.Place;
import io.maplebridge.template.domain.Room;
import io.maplebridge.template.domain.Wording;
import java.util.List;

/**
 * A number that was typed, and no figure is named beside it. Not in the head and foot of a page,
 * not the first column of a table, which counts its rows, and not in the section on the year to
 * come.
 */
final class NumbersWithoutFigure implements Rule {

    @Override
    public List<LintFinding> check(Reading reading) {
        return reading.sentences().stream()
                .filter(sentence -> !sentence.plan() && counts(sentence.passage().place()))
                .flatMap(sentence ->
                        sentence.numerals().stream()
                                .filter(Numeral::typed)
                                .filter(one ->
                                        NamedFigure.of(one, sentence, reading.known()).isEmpty())
                                .map(one -> found(sentence, one)))
                .toList();
    }

    private static boolean counts(Place place) {
        boolean margin = place.room() == Room.HEADER || place.room() == Room.FOOTER;
        return !margin && (place.cell() == null || place.cell().column() > 1);
    }

    private static LintFinding found(Sentence sentence, Numeral one) {
        String number = sentence.text().substring(one.start(), one.end());
        return new LintFinding(
                LintKind.NUMBER_WITHOUT_FIGURE,
                sentence.at(one.start(), one.end()),
                new Wording(
                        "“" + number + "”是手写的数字，没有指标支撑；请改为标记，或登记来源。",
                        "“"
                                + number
                                + "” was typed; no figure stands behind it. Use a mark, or"
                                + " record where it is from."));
    }
}
