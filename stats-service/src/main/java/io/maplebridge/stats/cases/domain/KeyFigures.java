package io.maplebridge.stats.cases.domain;

import static io.maplebridge.stats.figures.domain.QuotientWriter.rate;

import io.maplebridge.stats.facts.domain.FactAsOf;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.Tally;
import io.maplebridge.stats.figures.domain.TallyBuilder;
import io.maplebridge.stats.figures.domain.Wording;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** 重点案件 of one kind, by who has them in hand and by the leader who answers for them 包案. */
final class KeyFigures {

    final Tally key;
    final Tally settled;
    private final String family;

    /**
     * @param begin a figure over the kind
     * @param whole the words for all of the kind's cases that count
     * @param isSettled when such a case is settled
     */
    KeyFigures(
            String family,
            BiFunction<String, Wording, TallyBuilder> begin,
            Wording whole,
            Predicate<FactAsOf> isSettled) {
        this.family = family;
        key =
                begin.apply("key", new Wording("重点案件", "Key cases"))
                        .meaning(
                                whole.zh() + "中列为重点的",
                                "of those " + whole.en() + ", those marked as key cases")
                        .where(fact -> fact.on("keySince") != null)
                        .by(CaseDimensions.VILLAGE, CaseDimensions.HOLDER, CaseDimensions.LEAD)
                        .done();
        settled =
                begin.apply("keySettled", new Wording("重点案件化解", "Key cases settled"))
                        .meaning("重点案件中已化解的", "of the key cases, those settled")
                        .where(fact -> fact.on("keySince") != null)
                        .where(isSettled)
                        .by(CaseDimensions.VILLAGE, CaseDimensions.HOLDER, CaseDimensions.LEAD)
                        .done();
    }

    List<Figure> figures() {
        return List.of(
                key,
                settled,
                rate(
                        family + ".keySettledRate",
                        new Wording("重点案件化解率", "Key cases settled, rate"),
                        settled,
                        key,
                        2));
    }
}
