package io.maplebridge.stats.cases.domain;

import io.maplebridge.stats.facts.domain.FactAsOf;
import io.maplebridge.stats.figures.domain.Tally;
import java.util.Set;

/** 疑难复杂 and 重大 disputes, which the tables that are sent up ask for. */
final class DisputeDifficulty {

    private static final Set<String> HARD = Set.of("complex", "major");

    final Tally complex =
            DisputeFigures.dispute("complex", "疑难复杂、重大", "Complex or major")
                    .meaning(
                            "受理中难易程度为疑难复杂或重大的",
                            "of those accepted, those registered as complex or major")
                    .where(DisputeDifficulty::isHard)
                    .done();
    final Tally settled =
            DisputeFigures.ended(
                            "complexSettled",
                            "疑难复杂、重大化解",
                            "Complex or major ones settled",
                            "AGREED")
                    .meaning("疑难复杂、重大中成功调处的", "of the complex or major ones, those settled")
                    .where(DisputeDifficulty::isHard)
                    .done();

    private static boolean isHard(FactAsOf fact) {
        String difficulty = fact.label("difficulty");
        return difficulty != null && HARD.contains(difficulty);
    }
}
