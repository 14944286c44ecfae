package io.maplebridge.stats.cases.domain;

import static io.maplebridge.stats.cases.domain.PetitionFigures.petition;

import io.maplebridge.stats.facts.domain.FactAsOf;
import io.maplebridge.stats.figures.domain.Counter;
import io.maplebridge.stats.figures.domain.Tally;

/** Who petitions: many together 集体访 (信访工作条例 20), and how content they were afterwards. */
final class PetitionGroups {

    private static final int GROUP = 5;

    final Tally group =
            petition("group", "集体访", "Group petitions")
                    .meaning("接收中五人以上的", "of those received, those of five people or more")
                    .where(PetitionGroups::isGroup)
                    .done();
    final Tally settled =
            petition("groupSettled", "集体访化解", "Group petitions settled")
                    .meaning("集体访中已化解的", "of the group petitions, those settled")
                    .where(PetitionGroups::isGroup)
                    .where(PetitionStanding::isSettled)
                    .about(fact -> fact.on(CaseTally.CONCLUDED))
                    .done();
    final Tally people =
            petition("groupPeople", "集体访人次", "People of group petitions")
                    .meaning("集体访的人数之和", "the people of the group petitions, added up")
                    .where(PetitionGroups::isGroup)
                    .weighing(fact -> fact.amount("people"))
                    .in(Counter.REN_CI)
                    .done();
    final Tally rated =
            petition("rated", "已评价", "Rated")
                    .meaning(
                            "接收中最近一次回访有评价的，未评价的除外",
                            "of those received, those rated at the last call back")
                    .where(Satisfaction::isRated)
                    .done();
    final Tally satisfied =
            petition("satisfied", "评价满意", "Satisfied")
                    .meaning("已评价中满意或基本满意的", "of those rated, those satisfied or fairly satisfied")
                    .where(Satisfaction::isSatisfied)
                    .done();

    private static boolean isGroup(FactAsOf fact) {
        return fact.amount("people") >= GROUP;
    }
}
