package io.maplebridge.stats.cases.domain;

import static io.maplebridge.stats.cases.domain.CaseTally.EXCLUSION;
import static io.maplebridge.stats.figures.domain.QuotientWriter.rate;

import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.Tally;
import io.maplebridge.stats.figures.domain.TallyBuilder;
import io.maplebridge.stats.figures.domain.Wording;
import java.util.List;

/**
 * What was done in time, by the clocks that the case itself keeps: the due day behind a rate is the
 * one on the case's page. Only those are asked about whose answer is known: done, or past the due
 * day; what is still within its limit is in neither number. A clock that begins anew is asked about
 * anew, and earlier days keep their answer.
 */
final class TimelyFigures {

    private static final String TELL = "petition.accept";
    private static final String DECIDE = "petition.decide";
    private static final String CLOSE = "order.close";
    private static final Wording DECLINED_COUNTS =
            new Wording(
                    "作废、退回的除外；不予受理也是告知，计入",
                    "voided and returned ones; a declined petition was told, and counts");

    private TimelyFigures() {}

    /** Telling the petitioner what becomes of it: accepted, declined or guided (信访工作条例 23). */
    static List<Figure> telling() {
        Tally due =
                due(told("tellingDue", "应告知", "Due to be told"), TELL)
                        .meaning(
                                "已告知受理、不予受理或引导的，或告知期限已过仍未告知的",
                                "told that it is accepted, declined or guided elsewhere, or past the due day")
                        .done();
        Tally inTime =
                inTime(told("toldInTime", "按期告知", "Told in time"), TELL)
                        .meaning(
                                "应告知中在期限内告知的（信访工作条例第23条）",
                                "of those due to be told, those told by the due day")
                        .done();
        return List.of(
                due,
                inTime,
                rate(
                        "petition.acceptedOnTimeRate",
                        new Wording("按期受理告知率", "Told in time, rate"),
                        inTime,
                        due,
                        2));
    }

    private static TallyBuilder told(String id, String zh, String en) {
        return PetitionFigures.anyPetition(id, zh, en)
                .where(fact -> !fact.has(EXCLUSION, "VOIDED") && !fact.has(EXCLUSION, "RETURNED"))
                .leavingOut(DECLINED_COUNTS);
    }

    /** Answering an accepted petition (信访工作条例 34). */
    static List<Figure> answering() {
        Tally due =
                due(PetitionFigures.petition("answerDue", "应答复", "Due to be answered"), DECIDE)
                        .meaning(
                                "受理或重办后已答复、化解、引导法定途径或撤回的，或办理期限已过仍未办结的",
                                "answered, settled, guided or withdrawn since accepted or reopened, or past the"
                                        + " due day")
                        .done();
        Tally inTime =
                inTime(
                                PetitionFigures.petition(
                                        "answeredInTime", "按期答复", "Answered in time"),
                                DECIDE)
                        .meaning(
                                "应答复中在办理期限内办结的（信访工作条例第34条）",
                                "of those due to be answered, those done by the due day")
                        .done();
        return List.of(
                due,
                inTime,
                rate(
                        "petition.answeredOnTimeRate",
                        new Wording("按期答复率", "Answered in time, rate"),
                        inTime,
                        due,
                        2));
    }

    /** Closing an order within its own limit. */
    static List<Figure> closing() {
        Tally due =
                due(OrderFigures.order("closingDue", "应办结", "Due to be closed"), CLOSE)
                        .meaning("已办结的，或办理期限已过仍未办结的", "closed, or past the due day")
                        .done();
        Tally inTime =
                inTime(OrderFigures.order("closedInTime", "按期办结", "Closed in time"), CLOSE)
                        .meaning(
                                "应办结中在办理期限内办结的",
                                "of those due to be closed, those closed by the due day")
                        .done();
        return List.of(
                due,
                inTime,
                rate(
                        "order.onTimeRate",
                        new Wording("按期办结率", "Closed in time, rate"),
                        inTime,
                        due,
                        2));
    }

    private static TallyBuilder due(TallyBuilder figure, String clock) {
        return figure.where(fact -> fact.isDue(clock));
    }

    private static TallyBuilder inTime(TallyBuilder figure, String clock) {
        return figure.where(fact -> fact.metInTime(clock) != null)
                .about(fact -> fact.metInTime(clock));
    }
}
