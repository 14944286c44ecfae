package io.maplebridge.template.domain.lint;

import io.maplebridge.template.domain.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day later than the figures go. Not in the section on the year to come, not a limit (…前), and
 * not a line that is nothing but a day: that is when the report was signed.
 */
final class DaysAfterAsOf implements Rule {

    private static final Pattern DAY =
            Pattern.compile(
                    "(?:(20\\d{2})\\s*[年./-]\\s*)?(1[0-2]|0?[1-9])\\s*[月./-]\\s*"
                            + "(3[01]|[12]\\d|0?[1-9])\\s*(日|号|(?=[^\\d.%日号]|$))(?!\\s*(?:之|以)?前)");

    @Override
    public List<LintFinding> check(Reading reading) {
        List<LintFinding> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            Matcher day = DAY.matcher(sentence.text());
            while (!sentence.plan() && day.find()) {
                boolean alone = sentence.passage().text().strip().equals(day.group().strip());
                boolean date = day.group(1) != null || day.group().contains("月");
                if (date && !alone && isLater(day, reading.known())) {
                    found.add(
                            new LintFinding(
                                    LintKind.AFTER_AS_OF,
                                    sentence.at(day.start(), day.end()),
                                    new Wording(
                                            day.group() + "晚于数据截止日" + reading.known().asOf() + "。",
                                            day.group()
                                                    + " is after the figures' day, "
                                                    + reading.known().asOf()
                                                    + ".")));
                }
            }
        }
        return found;
    }

    private static boolean isLater(Matcher day, Background known) {
        int year = day.group(1) == null ? known.year() : Integer.parseInt(day.group(1));
        try {
            return LocalDate.of(
                            year, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)))
                    .isAfter(known.asOf());
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
