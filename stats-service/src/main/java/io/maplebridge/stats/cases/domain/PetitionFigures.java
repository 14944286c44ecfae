package io.maplebridge.stats.cases.domain;

import static io.maplebridge.stats.cases.domain.CaseDimensions.CHANNEL;
import static io.maplebridge.stats.cases.domain.CaseDimensions.HOLDER;
import static io.maplebridge.stats.cases.domain.CaseDimensions.LEVEL;
import static io.maplebridge.stats.cases.domain.CaseDimensions.VILLAGE;
import static io.maplebridge.stats.cases.domain.CaseTally.CONCLUDED;
import static io.maplebridge.stats.cases.domain.CaseTally.OUTCOME;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.stats.facts.domain.FactAsOf;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Tally;
import io.maplebridge.stats.figures.domain.TallyBuilder;
import io.maplebridge.stats.figures.domain.Wording;
import java.util.List;
import java.util.Set;

/** 信访事项: a petition belongs to the year in which it was registered. */
final class PetitionFigures {

    static final Dimension SOURCE = CaseDimensions.source(CaseKind.PETITION);

    final Tally received =
            petition("received", "接收", "Received")
                    .meaning("期内登记的信访事项", "petitions registered in the span")
                    .done();

    final Tally fromAbove;
    final Tally fromTown;

    final Tally concluded =
            petition("concluded", "办结", "Concluded")
                    .meaning(
                            "接收中已答复、化解、引导法定途径、撤回或结案的",
                            "of those received, those with an outcome or closed")
                    .where(PetitionFigures::isConcluded)
                    .about(PetitionStanding::concludedOn)
                    .done();

    final Tally open =
            petition("open", "在办", "Open")
                    .meaning("接收中尚未办结的", "of those received, those not concluded")
                    .where(fact -> !isConcluded(fact))
                    .done();

    final Tally unclosed =
            petition("unclosed", "待结案", "To be closed")
                    .meaning("接收中已办结、尚未结案的", "of those received, those concluded, not closed")
                    .where(PetitionFigures::isConcluded)
                    .where(CaseTally::notClosed)
                    .about(PetitionStanding::concludedOn)
                    .done();

    final Tally settled =
            petition("settled", "调处化解", "Settled")
                    .meaning(
                            "接收中调解和解的，或答复支持、部分支持的；解释疏导、不支持的计入办结，不计入化解",
                            "of those received, those reconciled, or answered with support in full or in"
                                    + " part; an explanation or a refusal concludes, it does not settle")
                    .where(PetitionStanding::isSettled)
                    .about(fact -> fact.on(CONCLUDED))
                    .done();

    final Tally referred =
            petition("referred", "引导法定途径", "Referred")
                    .meaning(
                            "接收中引导至诉讼、仲裁、复议等法定途径的",
                            "of those received, those guided to a statutory avenue")
                    .where(fact -> fact.has(OUTCOME, "REFERRED"))
                    .about(fact -> fact.on(CONCLUDED))
                    .done();

    final PetitionGroups asked = new PetitionGroups();
    final Tally overdue = OverdueFigures.of(petition("overdue", "逾期", "Overdue"), open);
    final BalanceFigures balance =
            new BalanceFigures(
                    CaseKind.PETITION,
                    CaseTally::received,
                    open,
                    new Wording("办结", "Concluded"),
                    settled);

    PetitionFigures(Set<String> sourcesFromAbove) {
        fromAbove =
                petition("fromAbove", "上级转送", "From above")
                        .meaning("接收中由县、市、省转送的", "of those received, those passed down from above")
                        .where(fact -> cameFrom(sourcesFromAbove, fact))
                        .done();
        fromTown =
                petition("fromTown", "镇级自收", "From the town")
                        .meaning("接收中非上级转送的", "of those received, those not passed down")
                        .where(fact -> !cameFrom(sourcesFromAbove, fact))
                        .done();
    }

    List<Tally> tallies() {
        return List.of(
                received,
                fromAbove,
                fromTown,
                concluded,
                open,
                unclosed,
                settled,
                asked.group,
                asked.settled,
                asked.people,
                referred,
                asked.rated,
                asked.satisfied,
                overdue);
    }

    static TallyBuilder petition(String id, String zh, String en) {
        return anyPetition(id, zh, en).where(CaseTally::received);
    }

    /** Whatever became of it, left out or not. */
    static TallyBuilder anyPetition(String id, String zh, String en) {
        return CaseTally.of(CaseKind.PETITION, id, zh, en)
                .by(Dimension.MONTH, VILLAGE, SOURCE, CHANNEL, LEVEL, HOLDER);
    }

    private static boolean cameFrom(Set<String> sources, FactAsOf fact) {
        String source = fact.label("source");
        return source != null && sources.contains(source);
    }

    private static boolean isConcluded(FactAsOf fact) {
        return PetitionStanding.concludedOn(fact) != null;
    }

    KeyFigures key() {
        return new KeyFigures(
                CaseTypes.code(CaseKind.PETITION),
                (id, name) -> petition(id, name.zh(), name.en()),
                new Wording("接收", "received"),
                PetitionStanding::isSettled);
    }
}
