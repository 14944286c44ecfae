package io.maplebridge.stats.figures.domain;

import static io.maplebridge.stats.figures.domain.QuotientWriter.rate;
import static io.maplebridge.stats.figures.domain.TallyBuilder.tally;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.stats.facts.domain.Outcome;
import io.maplebridge.stats.facts.domain.Standing;
import java.util.List;
import java.util.Set;

/** 信访事项: a petition belongs to the year in which it was registered. */
final class PetitionFigures {

    /** 集体访 (信访工作条例 20). */
    private static final int GROUP = 5;

    final Tally received =
            petition("received", "接收", "Received")
                    .meaning("当年登记的信访事项", "petitions registered in the year")
                    .done();

    final Tally fromAbove;
    final Tally fromTown;

    final Tally concluded =
            petition("concluded", "办结", "Concluded")
                    .meaning(
                            "接收中已答复、化解、分流、撤回或结案的",
                            "of those received, those with an outcome or closed")
                    .where(PetitionFigures::isConcluded)
                    .about(PetitionStanding::concludedOn)
                    .done();

    final Tally open =
            petition("open", "在办", "Open")
                    .meaning("接收中尚未办结的", "of those received, those not concluded")
                    .where(standing -> !isConcluded(standing))
                    .done();

    final Tally settled =
            petition("settled", "调处化解", "Settled")
                    .meaning(
                            "接收中调解和解的，或答复支持、部分支持的；解释疏导、不支持的计入办结，不计入化解",
                            "of those received, those reconciled, or answered with support in full or in"
                                    + " part; an explanation or a refusal concludes, it does not settle")
                    .where(PetitionStanding::isSettled)
                    .about(Standing::concludedOn)
                    .done();

    final Tally group =
            petition("group", "集体访", "Group petitions")
                    .meaning("接收中五人以上的", "of those received, those of five people or more")
                    .where(standing -> standing.row().people() >= GROUP)
                    .done();

    final Tally referred =
            petition("referred", "引导法定途径", "Referred")
                    .meaning(
                            "接收中引导至诉讼、仲裁、复议等法定途径的",
                            "of those received, those guided to a statutory avenue")
                    .where(standing -> standing.endedAs(Outcome.REFERRED))
                    .about(Standing::concludedOn)
                    .done();

    PetitionFigures(Set<String> sourcesFromAbove) {
        fromAbove =
                petition("fromAbove", "上级转送", "From above")
                        .meaning("接收中由县、市、省转送的", "of those received, those passed down from above")
                        .where(standing -> sourcesFromAbove.contains(standing.row().source()))
                        .done();
        fromTown =
                petition("fromTown", "镇级自收", "From the town")
                        .meaning("接收中非上级转送的", "of those received, those not passed down")
                        .where(standing -> !sourcesFromAbove.contains(standing.row().source()))
                        .done();
    }

    List<Tally> tallies() {
        return List.of(received, fromAbove, fromTown, concluded, open, settled, group, referred);
    }

    Quotient settledRate() {
        return rate(
                "petition.settledRate", new Wording("化解率", "Settled rate"), settled, received, 2);
    }

    static TallyBuilder petition(String id, String zh, String en) {
        return tally("petition." + id, zh, en)
                .of(CaseKind.PETITION)
                .where(Standing::received)
                .by(
                        Dimension.MONTH,
                        Dimension.VILLAGE,
                        Dimension.SOURCE,
                        Dimension.CHANNEL,
                        Dimension.LEVEL);
    }

    private static boolean isConcluded(Standing standing) {
        return PetitionStanding.concludedOn(standing) != null;
    }
}
