package io.maplebridge.stats.figures.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every figure there is and every check between them, in the order in which they are printed. The
 * pages, the API, the sheets and the published list of figures are all made from this.
 */
public final class Registry {

    private final List<Figure> figures;
    private final List<SumCheck> checks;
    private final Map<FigureId, Figure> byId;

    /**
     * @param sourcesFromAbove codes of the sources that are a level above the town 上级转送
     */
    public Registry(Set<String> sourcesFromAbove, Limits limits) {
        DisputeFigures dispute = new DisputeFigures();
        PetitionFigures petition = new PetitionFigures(Set.copyOf(sourcesFromAbove));
        OrderFigures order = new OrderFigures();
        AllFigures all = new AllFigures(dispute.open, petition.open, order.open);
        List<Figure> listed = new ArrayList<>(dispute.tallies());
        listed.addAll(DisputeQuotients.of(dispute));
        listed.addAll(petition.tallies());
        listed.add(petition.settledRate());
        listed.addAll(new PetitionDeadlines(limits).figures());
        listed.addAll(order.tallies());
        listed.addAll(order.rates());
        listed.add(all.open);
        listed.addAll(all.carriedOver());
        listed.addAll(ExcludedFigures.tallies());
        figures = List.copyOf(listed);
        checks = SumChecks.of(dispute, petition, order, all, tallies());
        byId = figures.stream().collect(Collectors.toMap(Figure::id, Function.identity()));
    }

    public List<Figure> figures() {
        return figures;
    }

    public List<Tally> tallies() {
        return only(Tally.class).toList();
    }

    public List<SumCheck> checks() {
        return checks;
    }

    public Optional<Figure> find(FigureId id) {
        return Optional.ofNullable(byId.get(id));
    }

    private <T extends Figure> Stream<T> only(Class<T> type) {
        return figures.stream().filter(type::isInstance).map(type::cast);
    }
}
