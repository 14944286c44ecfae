package io.maplebridge.template.domain.lint;

import io.maplebridge.template.domain.Place;
import io.maplebridge.template.domain.Wording;
import java.util.List;

/**
 * The first who answers for government by law hears of it at least every half-year (党政主要负责人履行推进
 * 法治建设第一责任人职责规定).
 */
final class TooFewMeetings implements Rule {

    private static final int A_YEAR = 2;

    @Override
    public List<LintFinding> check(Reading reading) {
        int held = reading.known().meetings().orElse(A_YEAR);
        if (held >= A_YEAR) {
            return List.of();
        }
        Place place =
                reading.sentences().stream()
                        .filter(one -> one.text().contains("半年") || one.text().contains("听取"))
                        .map(Sentence::place)
                        .findFirst()
                        .orElse(Place.WHOLE);
        return List.of(
                new LintFinding(
                        LintKind.TOO_FEW_MEETINGS,
                        place,
                        new Wording(
                                "每半年至少听取一次汇报，台账里全年只有" + held + "次。",
                                "A report is heard every half-year; the records know "
                                        + held
                                        + " in the year.")));
    }
}
