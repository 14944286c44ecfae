package io.maplebridge.stats.cases.domain;

import static io.maplebridge.stats.figures.domain.TallyBuilder.tally;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.stats.facts.domain.FactAsOf;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Stock;
import io.maplebridge.stats.figures.domain.SumCheck;
import io.maplebridge.stats.figures.domain.Tally;
import io.maplebridge.stats.figures.domain.TallyBuilder;
import io.maplebridge.stats.figures.domain.Validity;
import io.maplebridge.stats.figures.domain.Wording;
import io.maplebridge.stats.figures.domain.Words;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 收支平衡 of one kind: 期初结转 + 新收 + 重办 − 办结 − 退出 = 期末结存. At the end of each day a case is not counted,
 * open or concluded; each of the terms counts the days on which it went from one of these to
 * another, whichever year it came in. So what happened within months adds up to what happened
 * within their year, and each term is counted by itself, none is what is left of the others.
 */
final class BalanceFigures {

    private final CaseKind kind;
    private final Predicate<FactAsOf> counted;
    private final Predicate<FactAsOf> concluded;
    private final Stock opening;
    private final Stock standing;
    private final Tally cameIn;
    private final Tally reopened;
    private final Tally concludedIn;
    private final Tally leftOut;
    private final Tally settledIn;

    /**
     * @param counted when a case of the kind counts: it came in and is not left out
     * @param open 在办: it counts, and is not concluded
     * @param concludedName what concluding is called: 处理 or 办结
     * @param settled 化解: of those concluded, those with the outcome wanted
     */
    BalanceFigures(
            CaseKind kind,
            Predicate<FactAsOf> counted,
            Tally open,
            Wording concludedName,
            Tally settled) {
        this.kind = kind;
        this.counted = counted;
        concluded = fact -> counted.test(fact) && open.share(fact).isEmpty();
        opening =
                stock(
                        "opening",
                        new Wording("期初结转", "Open at the beginning"),
                        new Wording(
                                "期初前一日日终在办的，不论何年受理",
                                "open at the end of the day before the span, of whichever year"),
                        open,
                        Stock.At.EVE);
        standing =
                stock(
                        "standing",
                        new Wording("期末结存", "Open at the end"),
                        new Wording(
                                "期末（未到期末的，截至当日）日终在办的，不论何年受理",
                                "open at the end of the span, or of the day while it runs, of whichever"
                                        + " year"),
                        open,
                        Stock.At.END);
        cameIn =
                flow("cameIn", "本期新收", "Came in")
                        .meaning(
                                "期内逐日比较：前一日日终未计入、当日日终已计入的",
                                "day by day: not counted at the end of the day before, counted at the"
                                        + " end of the day")
                        .where(counted)
                        .happening(eve -> !isCounted(eve))
                        .done();
        reopened =
                flow("reopenedIn", "本期重办", "Reopened")
                        .meaning(
                                "期内逐日比较：前一日日终已办结、当日日终在办的；重办几次计几次",
                                "day by day: concluded at the end of the day before, open at the end of"
                                        + " the day; as often as it happened")
                        .where(fact -> counted.test(fact) && !concluded.test(fact))
                        .happening(this::isConcluded)
                        .done();
        concludedIn =
                flow("concludedIn", "本期" + concludedName.zh(), concludedName.en() + " in the span")
                        .meaning(
                                "期内逐日比较：当日日终已办结、前一日日终不是的，不论何年受理；重办后再办结的再计",
                                "day by day: concluded at the end of the day and not at the end of the day"
                                        + " before, of whichever year; again when concluded again")
                        .where(concluded)
                        .happening(eve -> !isConcluded(eve))
                        .done();
        leftOut =
                flow("leftOut", "本期退出", "Left out")
                        .meaning(
                                "期内逐日比较：前一日日终在办、当日日终不再计入的（作废、不予受理、退回等）",
                                "day by day: open at the end of the day before, not counted at the end of"
                                        + " the day: voided, declined, returned and the like")
                        .where(fact -> !counted.test(fact))
                        .happening(eve -> isCounted(eve) && !isConcluded(eve))
                        .done();
        settledIn =
                flow("settledIn", "本期化解", "Settled in the span")
                        .meaning(
                                "期内逐日比较：当日日终已化解、前一日日终不是的，不论何年受理",
                                "day by day: settled at the end of the day and not at the end of the day"
                                        + " before, of whichever year")
                        .where(fact -> settled.share(fact).isPresent())
                        .happening(eve -> eve == null || settled.share(eve).isEmpty())
                        .done();
    }

    private boolean isCounted(@Nullable FactAsOf fact) {
        return fact != null && counted.test(fact);
    }

    private boolean isConcluded(@Nullable FactAsOf fact) {
        return fact != null && concluded.test(fact);
    }

    private TallyBuilder flow(String id, String zh, String en) {
        String family = CaseTypes.code(kind);
        return tally(family + "." + id, zh, en)
                .of(family)
                .in(CaseTypes.counter(kind))
                .leavingOut(new Wording("前后两日日终状态相同的", "what was the same at the end of both days"))
                .by(CaseDimensions.VILLAGE);
    }

    private Stock stock(String id, Wording name, Wording formula, Tally open, Stock.At at) {
        return new Stock(
                new FigureId(CaseTypes.code(kind) + "." + id),
                new Words(name, formula, CaseTally.EXCLUDED),
                Validity.ALWAYS,
                open,
                at,
                List.of(CaseDimensions.VILLAGE, CaseDimensions.HOLDER));
    }

    List<Figure> figures() {
        return List.of(opening, cameIn, reopened, concludedIn, leftOut, standing, settledIn);
    }

    SumCheck check() {
        return new SumCheck.Balances(
                CaseTypes.code(kind) + ".flows",
                List.of(opening, cameIn, reopened),
                List.of(concludedIn, leftOut),
                standing);
    }
}
