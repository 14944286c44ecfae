package io.maplebridge.template.domain.lint;

import io.maplebridge.template.domain.Wording;
import java.util.List;

/** A number that was typed, and no figure is named beside it. */
final class NumbersWithoutFigure implements Rule {

    @Override
    public List<LintFinding> check(Reading reading) {
        return reading.sentences().stream()
                .filter(sentence -> !sentence.plan() && !sentence.inTable())
                .flatMap(sentence ->
                        sentence.numerals().stream()
                                .filter(Numeral::typed)
                                .filter(one ->
                                        NamedFigure.of(one, sentence, reading.known()).isEmpty())
                                .map(one -> found(sentence, one)))
                .toList();
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
