package io.maplebridge.stats.figures.domain;

import static io.maplebridge.stats.figures.domain.TallyBuilder.tally;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import io.maplebridge.stats.facts.domain.Outcome;
import io.maplebridge.stats.facts.domain.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 矛盾纠纷: a dispute belongs to the year of its acceptance and counts from then on. */
final class DisputeFigures {

    final Tally accepted =
            dispute("accepted", "受理", "Accepted")
                    .meaning("当年受理的纠纷", "disputes accepted in the year")
                    .done();

    final Tally concluded =
            dispute("concluded", "处理", "Concluded")
                    .meaning(
                            "受理中已有处理结果的，不论何种结果",
                            "of those accepted, those with an outcome of any kind")
                    .where(DisputeFigures::hasOutcome)
                    .about(Standing::concludedOn)
                    .done();

    final Tally succeeded =
            ended("succeeded", "成功调处", "Settled", Outcome.AGREED)
                    .meaning(
                            "受理中达成协议（书面或口头）且未重新办理的",
                            "of those accepted, those with an agreement, written or oral, not reopened"
                                    + " since")
                    .done();

    final Tally failed =
            ended("failed", "调解不成", "Failed", Outcome.FAILED)
                    .meaning("受理中调解不成的", "of those accepted, those in which mediation failed")
                    .done();

    final Tally referred =
            ended("referred", "引导法定途径", "Referred", Outcome.REFERRED)
                    .meaning(
                            "受理中引导至诉讼、仲裁等法定途径的；计入处理，不计入成功或不成",
                            "of those accepted, those guided to court, arbitration or the like;"
                                    + " concluded, neither settled nor failed")
                    .done();

    final Tally withdrawn =
            ended("withdrawn", "当事人撤回", "Withdrawn", Outcome.WITHDRAWN)
                    .meaning("受理中当事人撤回的", "of those accepted, those the parties withdrew")
                    .done();

    final Tally open =
            dispute("open", "在办", "Open")
                    .meaning("受理中尚无处理结果的", "of those accepted, those without an outcome")
                    .where(standing -> !hasOutcome(standing))
                    .done();

    final Tally settledInVillage =
            ended("settledInVillage", "村级化解", "Settled in the village", Outcome.AGREED)
                    .meaning("成功调处中在村级化解的", "of those settled, those settled at village level")
                    .where(standing -> standing.level() == Level.VILLAGE)
                    .done();

    final Tally settledInTown =
            ended("settledInTown", "镇级化解", "Settled by the town", Outcome.AGREED)
                    .meaning("成功调处中在镇级化解的", "of those settled, those settled at town level")
                    .where(standing -> standing.level() == Level.TOWN)
                    .done();

    final Tally passedUp =
            dispute("passedUp", "上交县级", "Passed up")
                    .meaning("受理中现处县级的", "of those accepted, those standing at county level")
                    .where(standing -> standing.level() == Level.COUNTY)
                    .done();

    final Tally amount =
            dispute("amount", "涉案金额", "Money in dispute")
                    .meaning("受理纠纷的涉案金额之和", "the money in dispute of those accepted, added up")
                    .where(standing -> standing.row().amountFen() > 0)
                    .weighing(standing -> standing.row().amountFen())
                    .in(Counter.YUAN)
                    .done();

    final Tally partiesInvolved =
            dispute("partiesInvolved", "涉及当事人", "Parties involved")
                    .meaning("受理纠纷的当事人之和", "the parties of those accepted, added up")
                    .where(standing -> standing.row().partyCount() > 0)
                    .weighing(standing -> standing.row().partyCount())
                    .in(Counter.GE)
                    .done();

    final Tally oralAgreements =
            ended("oralAgreements", "口头协议", "Oral agreements", Outcome.AGREED)
                    .meaning("成功调处中口头达成的（人民调解法第28条）", "of those settled, those agreed orally")
                    .where(standing -> "ORAL".equals(standing.detail()))
                    .done();

    final Tally writtenAgreements =
            ended("writtenAgreements", "书面协议", "Written agreements", Outcome.AGREED)
                    .meaning("成功调处中签订协议书的", "of those settled, those agreed in writing")
                    .where(standing -> "WRITTEN".equals(standing.detail()))
                    .done();

    final Tally judiciallyConfirmed =
            ended("judiciallyConfirmed", "司法确认", "Judicially confirmed", Outcome.AGREED)
                    .meaning(
                            "成功调处中经司法确认的（人民调解法第33条）",
                            "of those settled, those a court has confirmed")
                    .where(standing -> standing.confirmedOn() != null)
                    .about(Standing::confirmedOn)
                    .done();

    final Tally performed =
            ended("performed", "协议履行", "Performed", Outcome.AGREED)
                    .meaning("成功调处中协议已履行完毕的", "of those settled, those performed in full")
                    .where(standing -> standing.performedOn() != null)
                    .about(Standing::performedOn)
                    .done();

    final Tally days =
            dispute("days", "处理用时合计", "Days taken in all")
                    .meaning("已处理纠纷从受理到处理的天数之和", "days from acceptance to outcome, added up")
                    .where(DisputeFigures::hasOutcome)
                    .about(Standing::concludedOn)
                    .weighing(DisputeFigures::daysTaken)
                    .in(Counter.DAY)
                    .done();

    List<Tally> tallies() {
        return List.of(
                accepted,
                concluded,
                succeeded,
                failed,
                referred,
                withdrawn,
                open,
                settledInVillage,
                settledInTown,
                passedUp,
                writtenAgreements,
                oralAgreements,
                judiciallyConfirmed,
                performed,
                amount,
                partiesInvolved,
                days);
    }

    private static TallyBuilder dispute(String id, String zh, String en) {
        return tally("dispute." + id, zh, en)
                .of(CaseKind.DISPUTE)
                .where(Standing::accepted)
                .cohort(Standing::acceptedOn)
                .in(Counter.ZONG)
                .by(
                        Dimension.MONTH,
                        Dimension.VILLAGE,
                        Dimension.CATEGORY,
                        Dimension.SOURCE,
                        Dimension.LEVEL);
    }

    private static TallyBuilder ended(String id, String zh, String en, Outcome outcome) {
        return dispute(id, zh, en)
                .where(standing -> standing.endedAs(outcome))
                .about(Standing::concludedOn);
    }

    private static boolean hasOutcome(Standing standing) {
        return standing.outcome() != null;
    }

    private static long daysTaken(Standing standing) {
        return between(standing.acceptedOn(), standing.concludedOn());
    }

    private static long between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? 0 : ChronoUnit.DAYS.between(from, to);
    }
}
