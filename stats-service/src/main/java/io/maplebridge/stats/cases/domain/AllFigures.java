package io.maplebridge.stats.cases.domain;

import static io.maplebridge.stats.cases.domain.CaseDimensions.HOLDER;
import static io.maplebridge.stats.cases.domain.CaseDimensions.LEVEL;
import static io.maplebridge.stats.cases.domain.CaseDimensions.SOURCE;
import static io.maplebridge.stats.cases.domain.CaseDimensions.VILLAGE;
import static io.maplebridge.stats.figures.domain.TallyBuilder.tally;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.stats.facts.domain.FactAsOf;
import io.maplebridge.stats.figures.domain.CarriedOver;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Tally;
import io.maplebridge.stats.figures.domain.TallyBuilder;
import io.maplebridge.stats.figures.domain.Wording;
import io.maplebridge.stats.figures.domain.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures over all three kinds together. */
final class AllFigures {

    final Tally open;
    final Tally unclosed;

    /**
     * @param open 在办 of each kind
     * @param unclosed 待结案 of each kind that has it; an order is closed by what concludes it
     */
    AllFigures(List<Tally> open, List<Tally> unclosed) {
        this.open =
                sum("all.open", "在办合计", "Open, all kinds", open)
                        .meaning(
                                "当年纠纷、信访、工单在办之和", "open disputes, petitions and orders of the year")
                        .done();
        this.unclosed =
                sum("all.unclosed", "待结案合计", "To be closed, all kinds", unclosed)
                        .meaning("当年纠纷、信访待结案之和", "disputes and petitions of the year to be closed")
                        .done();
    }

    private static TallyBuilder sum(String id, String zh, String en, List<Tally> parts) {
        return tally(id, zh, en)
                .where(fact -> parts.stream().anyMatch(part -> part.share(fact).isPresent()))
                .leavingOut(CaseTally.EXCLUDED)
                .cohort(AllFigures::cohort)
                .by(Dimension.MONTH, VILLAGE, SOURCE, LEVEL, HOLDER);
    }

    List<CarriedOver> carriedOver() {
        return List.of(
                new CarriedOver(
                        new FigureId("all.carriedOver"),
                        new Words(
                                new Wording("上年结转", "Carried over"),
                                new Wording(
                                        "以前年度案件中，年初仍在办的",
                                        "cases of earlier years open when the year began"),
                                new Wording("不计入当年各项比率", "outside the rates of the year")),
                        open,
                        true),
                new CarriedOver(
                        new FigureId("all.carriedOverOpen"),
                        new Words(
                                new Wording("结转仍在办", "Carried over, open"),
                                new Wording(
                                        "以前年度案件中，截至当日在办的（含重办）",
                                        "cases of earlier years open on the day, reopened ones included"),
                                new Wording("不计入当年各项比率", "outside the rates of the year")),
                        open,
                        false));
    }

    private static @Nullable LocalDate cohort(FactAsOf fact) {
        boolean dispute = fact.fact().type().equals(CaseTypes.code(CaseKind.DISPUTE));
        return fact.on(dispute ? CaseTally.ACCEPTED : CaseTally.REGISTERED);
    }
}
