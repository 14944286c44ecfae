package io.maplebridge.template.domain.lint;

import io.maplebridge.template.domain.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A typed year that is not the report's. Not meant: names in 《》, numbers of documents, spans
 * (2021—2025年), since when something is in force, what is compared with, and the coming year in the
 * section on it.
 */
final class StaleYears implements Rule {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})\\s*年");
    private static final Pattern MEANT =
            Pattern.compile(
                    "《[^》]*》|[〔\\[][^〕\\]]*[〕\\]]"
                            + "|20\\d{2}年?度?\\s*[—–\\-~～至到]+\\s*20\\d{2}年?"
                            + "|(?:自|从)\\s*20\\d{2}年[^，。]{0,12}|20\\d{2}年[^，。]{0,6}(?:起|以来|施行|实施|修订)"
                            + "|(?:较|比|同比|与)\\s*20\\d{2}年|到20\\d{2}年");

    @Override
    public List<LintFinding> check(Reading reading) {
        int own = reading.known().year();
        List<LintFinding> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            String text =
                    MEANT.matcher(sentence.text())
                            .replaceAll(meant -> "\u0000".repeat(meant.group().length()));
            Matcher year = YEAR.matcher(text);
            while (year.find()) {
                int said = Integer.parseInt(year.group(1));
                boolean fits = said == own || (sentence.plan() && said == own + 1);
                if (!fits && sentence.typed(year.start(), year.end())) {
                    found.add(
                            new LintFinding(
                                    LintKind.STALE_YEAR,
                                    sentence.at(year.start(), year.end()),
                                    new Wording(
                                            "手写的年份" + said + "不是本报告年度（" + own + "）。",
                                            "The typed year "
                                                    + said
                                                    + " is not the report's ("
                                                    + own
                                                    + ").")));
                }
            }
        }
        return found;
    }
}
