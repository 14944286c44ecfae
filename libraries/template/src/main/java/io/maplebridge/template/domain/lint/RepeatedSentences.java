package io.maplebridge.template.domain.lint;

import io.maplebridge.template.domain.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same sentence twice. Short ones, and rows of a table, may come again. */
final class RepeatedSentences implements Rule {

    private static final int SHORTEST = 10;
    private static final String NUMBERING = "^(?:[（(][一二三四五六七八九十\\d]+[）)]|[一二三四五六七八九十\\d]+[、.．是])";

    @Override
    public List<LintFinding> check(Reading reading) {
        Map<String, Sentence> seen = new HashMap<>();
        List<LintFinding> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            String bare =
                    sentence.text()
                            .replaceAll("\\s", "")
                            .replaceFirst(NUMBERING, "")
                            .replaceAll("\\p{P}", "");
            if (bare.length() < SHORTEST || sentence.inTable()) {
                continue;
            }
            Sentence first = seen.putIfAbsent(bare, sentence);
            if (first != null) {
                found.add(
                        new LintFinding(
                                LintKind.REPEATED_SENTENCE,
                                sentence.place(),
                                new Wording(
                                        "这句话前面已经有了（" + first.place().words().zh() + "）。",
                                        "This sentence stands in the text before ("
                                                + first.place().words().en()
                                                + ").")));
            }
        }
        return found;
    }
}
