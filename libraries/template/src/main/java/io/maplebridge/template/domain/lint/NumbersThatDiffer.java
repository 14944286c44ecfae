package io.maplebridge.template.domain.lint;

import io.maplebridge.template.domain.AboutWord;
import io.maplebridge.template.domain.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A number that was typed and is not the figure it is called by. */
final class NumbersThatDiffer implements Rule {

    @Override
    public List<LintFinding> check(Reading reading) {
        List<LintFinding> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            for (Numeral one : sentence.numerals()) {
                if (one.typed() && !sentence.plan()) {
                    NamedFigure.of(one, sentence, reading.known())
                            .filter(figure -> figure.value() != null && !same(one, figure.value()))
                            .ifPresent(figure -> found.add(differs(sentence, one, figure)));
                }
            }
        }
        return found;
    }

    /** To the decimals that were typed; 余 and 约 by their rule. */
    private static boolean same(Numeral one, BigDecimal value) {
        if (one.rough()) {
            String digits = AboutWord.OVER.of(value).replace("余", "");
            return new BigDecimal(digits).compareTo(one.value()) == 0;
        }
        int decimals = Math.max(0, one.value().scale());
        return value.setScale(decimals, RoundingMode.HALF_UP).compareTo(one.value()) == 0
                || value.setScale(decimals, RoundingMode.DOWN).compareTo(one.value()) == 0;
    }

    private static LintFinding differs(Sentence sentence, Numeral one, KnownFigure figure) {
        String number = sentence.text().substring(one.start(), one.end());
        String name = figure.names().getFirst();
        String value = figure.value() == null ? "无" : figure.value().toPlainString();
        return new LintFinding(
                LintKind.NUMBER_DIFFERS,
                sentence.at(one.start(), one.end()),
                new Wording(
                        "手写的“" + number + "”与指标“" + name + "”（" + value + "）不一致。",
                        "“"
                                + number
                                + "” was typed, but the figure “"
                                + name
                                + "” is "
                                + value
                                + "."));
    }
}
