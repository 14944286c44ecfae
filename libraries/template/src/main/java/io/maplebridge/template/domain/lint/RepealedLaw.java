package io.maplebridge.template.domain.lint;

import io.maplebridge.template.domain.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 信访条例 was repealed when 信访工作条例 came into force on 2022-05-01. A province's own, such as 广东省信访条例,
 * is another paper.
 */
final class RepealedLaw implements Rule {

    private static final Pattern NAME = Pattern.compile("(?<![省市区州])信\\s*访\\s*条\\s*例");

    @Override
    public List<LintFinding> check(Reading reading) {
        List<LintFinding> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            Matcher name = NAME.matcher(sentence.text());
            while (name.find()) {
                found.add(
                        new LintFinding(
                                LintKind.REPEALED_LAW,
                                sentence.at(name.start(), name.end()),
                                new Wording(
                                        "《信访条例》已废止，2022年5月1日起施行《信访工作条例》。",
                                        "信访条例 is repealed; since 2022-05-01 it is 信访工作条例.")));
            }
        }
        return found;
    }
}
