package io.maplebridge.template.domain.lint;

import io.maplebridge.template.domain.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The same fact with two numbers. A fact is the words before its number without those that only
 * lead to it (共, 累计, 今年…), the unit, and for words as short as 办结 what its sentence counts first.
 * Rows of a table are told apart by their row and are left out.
 */
final class TwoValues implements Rule {

    private static final String LEADING =
            "今年以来|今年来|今年|本年度?|全年度?|年度|全镇|我镇|全乡|我乡|本镇|共计|总计|累计|合计|先后|活动|行动"
                    + "|开展了?|达到了?|各类|各种|其中|已经|分别|截至目前|共|达|为|了|的|已";
    private static final int SHORT = 3;

    private record Said(Sentence sentence, Numeral numeral) {}

    @Override
    public List<LintFinding> check(Reading reading) {
        Map<String, Said> facts = new HashMap<>();
        List<LintFinding> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (sentence.inTable() || sentence.plan()) {
                continue;
            }
            String topic = "";
            for (Numeral one : sentence.numerals()) {
                String words = words(one.before().replace(reading.known().year() + "年", ""));
                String fact =
                        (words.length() <= SHORT ? topic : "") + "|" + words + "|" + one.unit();
                topic = topic.isEmpty() ? words : topic;
                if (words.length() < 2 || fact.startsWith("||")) {
                    continue;
                }
                Said earlier = facts.putIfAbsent(fact, new Said(sentence, one));
                if (earlier != null && differs(earlier.numeral(), one)) {
                    found.add(twice(earlier, new Said(sentence, one)));
                }
            }
        }
        return found;
    }

    private static String words(String before) {
        return before.replaceAll("^.*[）)]", "")
                .replaceAll(LEADING, "")
                .replaceAll("[“”\"《》\\s]", "");
    }

    private static boolean differs(Numeral one, Numeral other) {
        return one.rough() == other.rough() && one.value().compareTo(other.value()) != 0;
    }

    private static LintFinding twice(Said first, Said second) {
        String one = text(first);
        String other = text(second);
        return new LintFinding(
                LintKind.TWO_VALUES,
                second.sentence().at(second.numeral().start(), second.numeral().end()),
                new Wording(
                        "同一事项前后不一：这里是"
                                + other
                                + "，前面（"
                                + first.sentence().place().words().zh()
                                + "）是"
                                + one
                                + "。",
                        "The same fact has two numbers: "
                                + other
                                + " here, "
                                + one
                                + " before ("
                                + first.sentence().place().words().en()
                                + ")."));
    }

    private static String text(Said said) {
        return said.sentence().text().substring(said.numeral().start(), said.numeral().end());
    }
}
