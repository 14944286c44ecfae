package io.maplebridge.stats.cases.domain;

import static io.maplebridge.stats.figures.domain.QuotientWriter.average;
import static io.maplebridge.stats.figures.domain.QuotientWriter.rate;

import io.maplebridge.stats.figures.domain.Quotient;
import io.maplebridge.stats.figures.domain.Wording;
import java.util.List;

/** 调处成功率 and the other rates of disputes. */
final class DisputeQuotients {

    private DisputeQuotients() {}

    static List<Quotient> of(DisputeFigures dispute) {
        return List.of(
                rate(
                        "dispute.successRate",
                        new Wording("调处成功率", "Success rate"),
                        dispute.succeeded,
                        dispute.accepted,
                        1),
                rate(
                        "dispute.successRate2",
                        new Wording("调处成功率（两位小数）", "Success rate, two decimals"),
                        dispute.succeeded,
                        dispute.accepted,
                        2),
                rate(
                        "dispute.successRateOfConcluded",
                        new Wording("调处成功率（按处理数）", "Success rate of those concluded"),
                        dispute.succeeded,
                        dispute.concluded,
                        1),
                rate(
                        "dispute.settledInVillageShare",
                        new Wording("小事不出村占比", "Share settled in the village"),
                        dispute.levels.settledInVillage,
                        dispute.succeeded,
                        1),
                rate(
                        "dispute.settledInTownShare",
                        new Wording("大事不出镇占比", "Share settled within the town"),
                        dispute.levels.settledWithinTown,
                        dispute.succeeded,
                        1),
                rate(
                        "dispute.passedUpShare",
                        new Wording("上交占比", "Share passed up"),
                        dispute.levels.passedUp,
                        dispute.accepted,
                        1),
                rate(
                        "dispute.concludedRate",
                        new Wording("办结率", "Concluded, rate"),
                        dispute.concluded,
                        dispute.accepted,
                        1),
                rate(
                        "dispute.performedRate",
                        new Wording("协议履行率", "Performed, rate"),
                        dispute.agreements.performed,
                        dispute.succeeded,
                        1),
                rate(
                        "dispute.complexSettledRate",
                        new Wording("疑难复杂、重大化解率", "Complex or major ones settled, rate"),
                        dispute.difficulty.settled,
                        dispute.difficulty.complex,
                        1),
                average(
                        "dispute.avgDays",
                        new Wording("平均处理用时", "Days taken on average"),
                        dispute.days,
                        dispute.concluded,
                        1));
    }
}
