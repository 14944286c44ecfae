package io.maplebridge.stats.cases.domain;

import static io.maplebridge.stats.cases.domain.CaseDimensions.CHANNEL;
import static io.maplebridge.stats.cases.domain.CaseDimensions.COLUMNS;
import static io.maplebridge.stats.cases.domain.CaseDimensions.HOLDER;
import static io.maplebridge.stats.cases.domain.CaseDimensions.LEAD;
import static io.maplebridge.stats.cases.domain.CaseDimensions.LEVEL;
import static io.maplebridge.stats.cases.domain.CaseDimensions.VILLAGE;
import static io.maplebridge.stats.figures.domain.SumCheck.adds;
import static io.maplebridge.stats.figures.domain.SumCheck.within;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.FamilyPage;
import io.maplebridge.stats.figures.domain.FamilyPage.Table;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.FigureFamily;
import io.maplebridge.stats.figures.domain.Tally;
import io.maplebridge.stats.figures.domain.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The figures over cases: a family for each kind, and one over all of them. */
public final class CaseFamilies {

    private final List<String> settings;
    private final DisputeFigures dispute = new DisputeFigures();
    private final PetitionFigures petition;
    private final OrderFigures order = new OrderFigures();

    /**
     * @param sourcesFromAbove codes of the sources that are a level above the town 上级转送
     */
    public CaseFamilies(Set<String> sourcesFromAbove) {
        petition = new PetitionFigures(Set.copyOf(sourcesFromAbove));
        settings = List.copyOf(new TreeSet<>(sourcesFromAbove));
    }

    public List<FigureFamily> all() {
        return List.of(
                disputes(),
                petitions(),
                orders(),
                new AllFigures(dispute, petition, order).family());
    }

    private FigureFamily disputes() {
        KeyFigures key = dispute.key();
        List<Figure> figures = new ArrayList<>(dispute.tallies());
        figures.addAll(DisputeQuotients.of(dispute));
        figures.addAll(key.figures());
        figures.addAll(dispute.balance.figures());
        figures.addAll(ExcludedFigures.of(CaseKind.DISPUTE));
        List<Tally> columns = List.of(dispute.accepted, dispute.succeeded, dispute.open);
        return new FigureFamily(
                CaseTypes.code(CaseKind.DISPUTE),
                10,
                CaseTypes.name(CaseKind.DISPUTE),
                List.of(),
                List.of(CaseTypes.of(CaseKind.DISPUTE)),
                figures,
                List.of(
                        adds("dispute.balance", dispute.accepted, dispute.concluded, dispute.open),
                        adds(
                                "dispute.outcomes",
                                dispute.concluded,
                                dispute.succeeded,
                                dispute.failed,
                                dispute.referred,
                                dispute.withdrawn),
                        adds(
                                "dispute.agreements",
                                dispute.succeeded,
                                dispute.agreements.writtenAgreements,
                                dispute.agreements.oralAgreements),
                        adds(
                                "dispute.withinTown",
                                dispute.levels.settledWithinTown,
                                dispute.levels.settledInVillage,
                                dispute.levels.settledInTown),
                        within("dispute.succeededWithin", dispute.succeeded, dispute.concluded),
                        within("dispute.concludedWithin", dispute.concluded, dispute.accepted),
                        within("dispute.keyWithin", key.key, dispute.accepted),
                        within("dispute.overdueWithin", dispute.overdue, dispute.open),
                        dispute.balance.check()),
                new FamilyPage(
                        List.of(CaseSentences.DISPUTE),
                        new FamilyPage.Chart(
                                new Wording(
                                        "矛盾纠纷逐月受理与处理",
                                        "Disputes accepted and concluded, month by month"),
                                dispute.accepted,
                                dispute.concluded),
                        List.of(
                                new Table(VILLAGE, columns),
                                new Table(DisputeFigures.CATEGORY, columns),
                                new Table(DisputeFigures.SOURCE, columns),
                                new Table(LEVEL, columns),
                                new Table(HOLDER, columns),
                                new Table(LEAD, List.of(key.key, key.settled))),
                        COLUMNS));
    }

    private FigureFamily petitions() {
        KeyFigures key = petition.key();
        List<Figure> figures = new ArrayList<>(petition.tallies());
        figures.addAll(PetitionQuotients.of(petition));
        figures.addAll(TimelyFigures.telling());
        figures.addAll(TimelyFigures.answering());
        figures.addAll(key.figures());
        figures.addAll(petition.balance.figures());
        figures.addAll(ExcludedFigures.of(CaseKind.PETITION));
        List<Tally> columns = List.of(petition.received, petition.settled, petition.open);
        return new FigureFamily(
                CaseTypes.code(CaseKind.PETITION),
                20,
                CaseTypes.name(CaseKind.PETITION),
                settings,
                List.of(CaseTypes.of(CaseKind.PETITION)),
                figures,
                List.of(
                        adds(
                                "petition.balance",
                                petition.received,
                                petition.concluded,
                                petition.open),
                        adds(
                                "petition.origins",
                                petition.received,
                                petition.fromAbove,
                                petition.fromTown),
                        within("petition.settledWithin", petition.settled, petition.concluded),
                        within("petition.keyWithin", key.key, petition.received),
                        within(
                                "petition.satisfiedWithin",
                                petition.asked.satisfied,
                                petition.asked.rated),
                        within("petition.overdueWithin", petition.overdue, petition.open),
                        petition.balance.check()),
                new FamilyPage(
                        List.of(CaseSentences.PETITION),
                        null,
                        List.of(
                                new Table(PetitionFigures.SOURCE, columns),
                                new Table(VILLAGE, columns),
                                new Table(CHANNEL, columns),
                                new Table(HOLDER, columns),
                                new Table(LEAD, List.of(key.key, key.settled))),
                        COLUMNS));
    }

    private FigureFamily orders() {
        KeyFigures key = order.key();
        List<Figure> figures = new ArrayList<>(order.tallies());
        figures.addAll(order.rates());
        figures.addAll(TimelyFigures.closing());
        figures.addAll(key.figures());
        figures.addAll(order.balance.figures());
        figures.addAll(ExcludedFigures.of(CaseKind.WORK_ORDER));
        List<Tally> columns = List.of(order.received, order.closed, order.open);
        return new FigureFamily(
                CaseTypes.code(CaseKind.WORK_ORDER),
                30,
                CaseTypes.name(CaseKind.WORK_ORDER),
                List.of(),
                List.of(CaseTypes.of(CaseKind.WORK_ORDER)),
                figures,
                List.of(
                        adds("order.balance", order.received, order.closed, order.open),
                        within("order.solvedWithin", order.solved, order.calledBack),
                        within("order.keyWithin", key.key, order.received),
                        within("order.overdueWithin", order.overdue, order.open),
                        order.balance.check()),
                new FamilyPage(
                        List.of(CaseSentences.ORDER),
                        null,
                        List.of(
                                new Table(OrderFigures.CATEGORY, columns),
                                new Table(VILLAGE, columns),
                                new Table(Dimension.MONTH, columns),
                                new Table(HOLDER, columns),
                                new Table(LEAD, List.of(key.key, key.settled))),
                        COLUMNS));
    }
}
