package io.maplebridge.template.domain.lint;

import io.maplebridge.template.domain.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** 100% of nothing: 0/0 is 无. Where the figure has no value, or all the sentence counts is 0. */
final class RatesOfNothing implements Rule {

    private static final BigDecimal ALL = new BigDecimal(100);

    @Override
    public List<LintFinding> check(Reading reading) {
        List<LintFinding> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            boolean counts = false;
            boolean nothing = true;
            for (Numeral one : sentence.numerals()) {
                if (!one.percent()) {
                    counts = true;
                    nothing &= one.value().signum() == 0;
                } else if (one.value().compareTo(ALL) == 0
                        && ((counts && nothing) || noValue(one, sentence, reading.known()))) {
                    found.add(
                            new LintFinding(
                                    LintKind.RATE_OF_NOTHING,
                                    sentence.at(one.start(), one.end()),
                                    new Wording(
                                            "一件也没有，不能写 100%，应写“无”。",
                                            "There was none at all: that is no 100%, write 无.")));
                }
            }
        }
        return found;
    }

    private static boolean noValue(Numeral one, Sentence sentence, Background known) {
        return NamedFigure.of(one, sentence, known)
                .filter(figure -> figure.value() == null)
                .isPresent();
    }
}
