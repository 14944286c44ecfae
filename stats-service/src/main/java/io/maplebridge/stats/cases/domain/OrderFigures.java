package io.maplebridge.stats.cases.domain;

import static io.maplebridge.stats.cases.domain.CaseDimensions.HOLDER;
import static io.maplebridge.stats.cases.domain.CaseDimensions.LEVEL;
import static io.maplebridge.stats.cases.domain.CaseDimensions.PLATFORM;
import static io.maplebridge.stats.cases.domain.CaseDimensions.VILLAGE;
import static io.maplebridge.stats.figures.domain.QuotientWriter.rate;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Quotient;
import io.maplebridge.stats.figures.domain.Tally;
import io.maplebridge.stats.figures.domain.TallyBuilder;
import io.maplebridge.stats.figures.domain.Wording;
import java.util.List;

/** 诉求工单: an order belongs to the year in which the town received it. */
final class OrderFigures {

    static final Dimension CATEGORY = CaseDimensions.category(CaseKind.WORK_ORDER);
    static final Dimension SOURCE = CaseDimensions.source(CaseKind.WORK_ORDER);

    final Tally received =
            order("received", "接到", "Received")
                    .meaning("期内接到的工单", "orders received in the span")
                    .done();

    final Tally closed =
            order("closed", "办结", "Closed")
                    .meaning("接到中已办结且未重办的", "of those received, those closed and not reopened")
                    .where(fact -> fact.on("closed") != null)
                    .about(fact -> fact.on("closed"))
                    .done();

    final Tally open =
            order("open", "在办", "Open")
                    .meaning("接到中尚未办结的", "of those received, those not closed")
                    .where(fact -> fact.on("closed") == null)
                    .done();

    final Tally calledBack =
            order("calledBack", "已回访", "Called back")
                    .meaning("接到中已回访的", "of those received, those called back")
                    .where(fact -> fact.code("solved") != null)
                    .done();

    final Tally solved =
            order("solved", "回访已解决", "Solved")
                    .meaning(
                            "已回访中最近一次回访称已解决的", "of those called back, those last said to be solved")
                    .where(fact -> fact.has("solved", "SOLVED"))
                    .done();

    final Tally satisfied =
            order("satisfied", "回访满意", "Satisfied")
                    .meaning(
                            "已回访中最近一次回访评价满意或基本满意的",
                            "of those called back, those last rated satisfied or fairly satisfied")
                    .where(fact -> fact.code("solved") != null)
                    .where(Satisfaction::isSatisfied)
                    .done();
    final Tally reopened =
            order("reopened", "重办", "Reopened")
                    .meaning("接到中重办过的", "of those received, those that were reopened")
                    .where(fact -> fact.on("reopened") != null)
                    .about(fact -> fact.on("reopened"))
                    .done();
    final Tally overdue = OverdueFigures.of(order("overdue", "逾期", "Overdue"), open);
    final BalanceFigures balance =
            new BalanceFigures(
                    CaseKind.WORK_ORDER,
                    CaseTally::received,
                    open,
                    new Wording("办结", "Closed"),
                    solved);

    List<Tally> tallies() {
        return List.of(received, closed, open, calledBack, solved, satisfied, reopened, overdue);
    }

    List<Quotient> rates() {
        return List.of(
                rate(
                        "order.calledBackRate",
                        new Wording("回访率", "Called back, rate"),
                        calledBack,
                        received,
                        2),
                rate("order.closeRate", new Wording("办结率", "Close rate"), closed, received, 2),
                rate("order.solvedRate", new Wording("解决率", "Solved rate"), solved, calledBack, 2),
                rate(
                        "order.satisfiedRate",
                        new Wording("满意率", "Satisfied rate"),
                        satisfied,
                        calledBack,
                        2));
    }

    static TallyBuilder order(String id, String zh, String en) {
        return CaseTally.of(CaseKind.WORK_ORDER, id, zh, en)
                .where(CaseTally::received)
                .by(Dimension.MONTH, VILLAGE, CATEGORY, SOURCE, PLATFORM, LEVEL, HOLDER);
    }

    KeyFigures key() {
        return new KeyFigures(
                CaseTypes.code(CaseKind.WORK_ORDER),
                (id, name) -> order(id, name.zh(), name.en()),
                new Wording("接到", "received"),
                fact -> fact.has("solved", "SOLVED"));
    }
}
