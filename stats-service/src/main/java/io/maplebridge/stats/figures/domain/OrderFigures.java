package io.maplebridge.stats.figures.domain;

import static io.maplebridge.stats.figures.domain.QuotientWriter.rate;
import static io.maplebridge.stats.figures.domain.TallyBuilder.tally;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.stats.facts.domain.Standing;
import java.util.List;

/** 诉求工单: an order belongs to the year in which the town received it. */
final class OrderFigures {

    final Tally received =
            order("received", "接到", "Received")
                    .meaning("当年接到的工单", "orders received in the year")
                    .done();

    final Tally closed =
            order("closed", "办结", "Closed")
                    .meaning("接到中已办结且未重办的", "of those received, those closed and not reopened")
                    .where(standing -> standing.closedOn() != null)
                    .about(Standing::closedOn)
                    .done();

    final Tally open =
            order("open", "在办", "Open")
                    .meaning("接到中尚未办结的", "of those received, those not closed")
                    .where(standing -> standing.closedOn() == null)
                    .done();

    final Tally calledBack =
            order("calledBack", "已回访", "Called back")
                    .meaning("接到中已回访的", "of those received, those called back")
                    .where(standing -> standing.solved() != null)
                    .done();

    final Tally solved =
            order("solved", "回访已解决", "Solved")
                    .meaning(
                            "已回访中最近一次回访称已解决的", "of those called back, those last said to be solved")
                    .where(standing -> Boolean.TRUE.equals(standing.solved()))
                    .done();

    List<Tally> tallies() {
        return List.of(received, closed, open, calledBack, solved);
    }

    List<Quotient> rates() {
        return List.of(
                rate("order.closeRate", new Wording("办结率", "Close rate"), closed, received, 2),
                rate("order.solvedRate", new Wording("解决率", "Solved rate"), solved, calledBack, 2));
    }

    private static TallyBuilder order(String id, String zh, String en) {
        return tally("order." + id, zh, en)
                .of(CaseKind.WORK_ORDER)
                .where(Standing::received)
                .by(
                        Dimension.MONTH,
                        Dimension.VILLAGE,
                        Dimension.CATEGORY,
                        Dimension.SOURCE,
                        Dimension.LEVEL);
    }
}
