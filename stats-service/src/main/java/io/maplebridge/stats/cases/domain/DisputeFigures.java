package io.maplebridge.stats.cases.domain;

import static io.maplebridge.stats.cases.domain.CaseDimensions.DIFFICULTY;
import static io.maplebridge.stats.cases.domain.CaseDimensions.HOLDER;
import static io.maplebridge.stats.cases.domain.CaseDimensions.LEVEL;
import static io.maplebridge.stats.cases.domain.CaseDimensions.VILLAGE;
import static io.maplebridge.stats.cases.domain.CaseTally.ACCEPTED;
import static io.maplebridge.stats.cases.domain.CaseTally.CONCLUDED;
import static io.maplebridge.stats.cases.domain.CaseTally.OUTCOME;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.stats.facts.domain.FactAsOf;
import io.maplebridge.stats.figures.domain.Counter;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Tally;
import io.maplebridge.stats.figures.domain.TallyBuilder;
import io.maplebridge.stats.figures.domain.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 矛盾纠纷: a dispute belongs to the year of its acceptance and counts from then on. */
final class DisputeFigures {

    static final Dimension CATEGORY = CaseDimensions.category(CaseKind.DISPUTE);
    static final Dimension SOURCE = CaseDimensions.source(CaseKind.DISPUTE);

    final Tally accepted =
            dispute("accepted", "受理", "Accepted")
                    .meaning("期内受理的纠纷", "disputes accepted in the span")
                    .done();

    final Tally concluded =
            dispute("concluded", "处理", "Concluded")
                    .meaning(
                            "受理中已有处理结果的，不论何种结果",
                            "of those accepted, those with an outcome of any kind")
                    .where(CaseTally::hasOutcome)
                    .about(fact -> fact.on(CONCLUDED))
                    .done();

    final Tally succeeded =
            ended("succeeded", "成功调处", "Settled", "AGREED")
                    .meaning(
                            "受理中达成协议（书面或口头）且未重办的",
                            "of those accepted, those with an agreement, written or oral, not reopened"
                                    + " since")
                    .done();

    final Tally failed =
            ended("failed", "调解不成", "Failed", "FAILED")
                    .meaning("受理中调解不成的", "of those accepted, those in which mediation failed")
                    .done();

    final Tally referred =
            ended("referred", "引导法定途径", "Referred", "REFERRED")
                    .meaning(
                            "受理中引导至诉讼、仲裁等法定途径的；计入处理，不计入成功或不成",
                            "of those accepted, those guided to court, arbitration or the like;"
                                    + " concluded, neither settled nor failed")
                    .done();

    final Tally withdrawn =
            ended("withdrawn", "当事人撤回", "Withdrawn", "WITHDRAWN")
                    .meaning("受理中当事人撤回的", "of those accepted, those the parties withdrew")
                    .done();

    final Tally open =
            dispute("open", "在办", "Open")
                    .meaning("受理中尚无处理结果的", "of those accepted, those without an outcome")
                    .where(fact -> !CaseTally.hasOutcome(fact))
                    .done();

    final Tally unclosed =
            dispute("unclosed", "待结案", "To be closed")
                    .meaning(
                            "受理中已有处理结果、尚未结案的",
                            "of those accepted, those with an outcome, not closed")
                    .where(CaseTally::hasOutcome)
                    .where(CaseTally::notClosed)
                    .about(fact -> fact.on(CONCLUDED))
                    .done();

    final DisputeLevels levels = new DisputeLevels();

    final Tally amount =
            dispute("amount", "涉案金额", "Money in dispute")
                    .meaning("受理纠纷的涉案金额之和", "the money in dispute of those accepted, added up")
                    .where(fact -> fact.amount("amount") > 0)
                    .weighing(fact -> fact.amount("amount"))
                    .in(Counter.YUAN)
                    .done();

    final Tally partiesInvolved =
            dispute("partiesInvolved", "涉及当事人", "Parties involved")
                    .meaning("受理纠纷的当事人之和", "the parties of those accepted, added up")
                    .where(fact -> fact.amount("parties") > 0)
                    .weighing(fact -> fact.amount("parties"))
                    .in(Counter.GE)
                    .done();

    final DisputeAgreements agreements = new DisputeAgreements();
    final Tally days =
            dispute("days", "处理用时合计", "Days taken in all")
                    .meaning("已处理纠纷从受理到处理的天数之和", "days from acceptance to outcome, added up")
                    .where(CaseTally::hasOutcome)
                    .about(fact -> fact.on(CONCLUDED))
                    .weighing(DisputeFigures::daysTaken)
                    .in(Counter.DAY)
                    .done();

    final Tally overdue = OverdueFigures.of(dispute("overdue", "逾期", "Overdue"), open);
    final DisputeDifficulty difficulty = new DisputeDifficulty();
    final BalanceFigures balance =
            new BalanceFigures(
                    CaseKind.DISPUTE,
                    CaseTally::accepted,
                    open,
                    new Wording("处理", "Concluded"),
                    succeeded);

    List<Tally> tallies() {
        return List.of(
                accepted,
                concluded,
                succeeded,
                failed,
                referred,
                withdrawn,
                open,
                unclosed,
                levels.settledInVillage,
                levels.settledInTown,
                levels.settledWithinTown,
                levels.passedUp,
                agreements.writtenAgreements,
                agreements.oralAgreements,
                agreements.judiciallyConfirmed,
                agreements.performed,
                amount,
                partiesInvolved,
                days,
                overdue,
                difficulty.complex,
                difficulty.settled);
    }

    static TallyBuilder dispute(String id, String zh, String en) {
        return CaseTally.of(CaseKind.DISPUTE, id, zh, en)
                .where(CaseTally::accepted)
                .cohort(fact -> fact.on(ACCEPTED))
                .by(Dimension.MONTH, VILLAGE, CATEGORY, SOURCE, DIFFICULTY, LEVEL, HOLDER);
    }

    static TallyBuilder ended(String id, String zh, String en, String outcome) {
        return dispute(id, zh, en)
                .where(fact -> fact.has(OUTCOME, outcome))
                .about(fact -> fact.on(CONCLUDED));
    }

    private static long daysTaken(FactAsOf fact) {
        return between(fact.on(ACCEPTED), fact.on(CONCLUDED));
    }

    private static long between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? 0 : ChronoUnit.DAYS.between(from, to);
    }

    KeyFigures key() {
        return new KeyFigures(
                CaseTypes.code(CaseKind.DISPUTE),
                (id, name) -> dispute(id, name.zh(), name.en()),
                new Wording("受理", "accepted"),
                fact -> fact.has(OUTCOME, "AGREED"));
    }
}
