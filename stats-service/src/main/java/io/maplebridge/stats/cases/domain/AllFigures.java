package io.maplebridge.stats.cases.domain;

import static io.maplebridge.stats.cases.domain.CaseDimensions.COLUMNS;
import static io.maplebridge.stats.cases.domain.CaseDimensions.HOLDER;
import static io.maplebridge.stats.cases.domain.CaseDimensions.LEVEL;
import static io.maplebridge.stats.cases.domain.CaseDimensions.SOURCE;
import static io.maplebridge.stats.cases.domain.CaseDimensions.VILLAGE;
import static io.maplebridge.stats.figures.domain.TallyBuilder.tally;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.stats.facts.domain.FactAsOf;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.FamilyPage;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.FigureFamily;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Stock;
import io.maplebridge.stats.figures.domain.SumCheck;
import io.maplebridge.stats.figures.domain.Tally;
import io.maplebridge.stats.figures.domain.TallyBuilder;
import io.maplebridge.stats.figures.domain.Validity;
import io.maplebridge.stats.figures.domain.Wording;
import io.maplebridge.stats.figures.domain.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures over all three kinds together. */
final class AllFigures {

    private static final Wording OUTSIDE_THE_RATES =
            new Wording("不计入期内各项比率", "outside the rates of the span");

    final Tally open;
    final Tally unclosed;
    final Tally overdue;

    private final List<SumCheck> checks;

    AllFigures(DisputeFigures dispute, PetitionFigures petition, OrderFigures order) {
        List<Tally> open = List.of(dispute.open, petition.open, order.open);
        // An order is closed by what concludes it.
        List<Tally> unclosed = List.of(dispute.unclosed, petition.unclosed);
        List<Tally> overdue = List.of(dispute.overdue, petition.overdue, order.overdue);
        this.open =
                sum("all.open", "在办合计", "Open, all kinds", open)
                        .meaning(
                                "期内纠纷、信访、工单在办之和", "open disputes, petitions and orders of the span")
                        .done();
        this.unclosed =
                sum("all.unclosed", "待结案合计", "To be closed, all kinds", unclosed)
                        .meaning("期内纠纷、信访待结案之和", "disputes and petitions of the span to be closed")
                        .done();
        this.overdue =
                sum("all.overdue", "逾期合计", "Overdue, all kinds", overdue)
                        .meaning(
                                "期内纠纷、信访、工单逾期之和",
                                "overdue disputes, petitions and orders of the span")
                        .done();
        checks =
                List.of(
                        new SumCheck.AddsUp("all.openSum", this.open, List.copyOf(open)),
                        new SumCheck.AddsUp(
                                "all.unclosedSum", this.unclosed, List.copyOf(unclosed)),
                        new SumCheck.AddsUp("all.overdueSum", this.overdue, List.copyOf(overdue)));
    }

    FigureFamily family() {
        List<Figure> figures = new ArrayList<>(List.of(open, unclosed, overdue));
        figures.addAll(stocks());
        return new FigureFamily(
                "all",
                90,
                new Wording("全部案件", "All cases"),
                List.of(),
                List.of(),
                figures,
                checks,
                new FamilyPage(List.of(CaseSentences.OPEN), null, List.of(), COLUMNS));
    }

    private static TallyBuilder sum(String id, String zh, String en, List<Tally> parts) {
        return tally(id, zh, en)
                .where(fact -> parts.stream().anyMatch(part -> part.share(fact).isPresent()))
                .leavingOut(CaseTally.EXCLUDED)
                .cohort(AllFigures::cohort)
                .by(Dimension.MONTH, VILLAGE, SOURCE, LEVEL, HOLDER);
    }

    private List<Stock> stocks() {
        return List.of(
                stock(
                        "all.carriedOver",
                        new Wording("期初结转（上年结转）", "Carried over"),
                        new Wording(
                                "期初以前的案件中，期初前一日日终仍在办的；全年即上年结转",
                                "cases from before the span that were open when it began"),
                        Stock.At.EVE,
                        List.of()),
                stock(
                        "all.carriedOverOpen",
                        new Wording("结转仍在办", "Carried over, open"),
                        new Wording(
                                "期初以前的案件中，截至当日在办的（含重办）",
                                "cases from before the span open on the day, reopened ones included"),
                        Stock.At.DAY_OF_EARLIER,
                        List.of()),
                stock(
                        "all.standing",
                        new Wording("期末结存合计", "Open at the end, all kinds"),
                        new Wording(
                                "期末（未到期末的，截至当日）日终在办的，不论何年受理",
                                "open at the end of the span, or of the day while it runs, of whichever"
                                        + " year"),
                        Stock.At.END,
                        List.of(VILLAGE, HOLDER)));
    }

    private Stock stock(String id, Wording name, Wording formula, Stock.At at, List<Dimension> by) {
        return new Stock(
                new FigureId(id),
                new Words(name, formula, OUTSIDE_THE_RATES),
                Validity.ALWAYS,
                open,
                at,
                by);
    }

    private static @Nullable LocalDate cohort(FactAsOf fact) {
        boolean dispute = fact.fact().type().equals(CaseTypes.code(CaseKind.DISPUTE));
        return fact.on(dispute ? CaseTally.ACCEPTED : CaseTally.REGISTERED);
    }
}
