package io.maplebridge.stats.figures.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every figure there is and every check between them, in the order in which they are printed. The
 * pages, the API, the sheets and the published list of figures are all made from this.
 */
public final class Registry {

    private final List<FigureFamily> families;
    private final List<Figure> figures;
    private final List<Tally> tallies;
    private final List<SumCheck> checks;
    private final Map<FigureId, Figure> byId;
    private final Map<String, FactType> types;

    public Registry(List<FigureFamily> declared) {
        families = declared.stream().sorted(Comparator.comparingInt(FigureFamily::order)).toList();
        figures = families.stream().flatMap(family -> family.figures().stream()).toList();
        tallies = figures.stream().filter(Tally.class::isInstance).map(Tally.class::cast).toList();
        byId = figures.stream().collect(Collectors.toMap(Figure::id, Function.identity()));
        types =
                families.stream()
                        .flatMap(family -> family.types().stream())
                        .collect(Collectors.toMap(FactType::code, Function.identity()));
        checks = withBreakdowns();
    }

    private List<SumCheck> withBreakdowns() {
        List<SumCheck> all = new ArrayList<>();
        families.forEach(family -> all.addAll(family.checks()));
        figures.stream()
                .filter(Counted.class::isInstance)
                .map(Counted.class::cast)
                .filter(counted -> !counted.dimensions().isEmpty())
                .forEach(counted ->
                        all.add(new SumCheck.BreaksDown(counted.id() + ".breakdowns", counted)));
        return List.copyOf(all);
    }

    public List<FigureFamily> families() {
        return families;
    }

    /** The family a figure is of. */
    public FigureFamily family(FigureId figure) {
        return families.stream()
                .filter(family -> family.code().equals(figure.family()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no family of " + figure));
    }

    public List<Figure> figures() {
        return figures;
    }

    /** Those that are in use in a period. */
    public List<Figure> figures(Period period) {
        return figures.stream().filter(figure -> figure.validity().holdsIn(period)).toList();
    }

    /** Those between figures that are in use in a period. */
    public List<SumCheck> checks(Period period) {
        return checks.stream()
                .filter(check ->
                        check.figures().stream()
                                .allMatch(figure -> figure.validity().holdsIn(period)))
                .toList();
    }

    /** Those that stand on sheets by themselves. */
    public List<Tally> tallies() {
        return tallies;
    }

    public List<SumCheck> checks() {
        return checks;
    }

    public Optional<Figure> find(FigureId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What is declared of a type of facts; empty when nobody counts it. */
    public Optional<FactType> type(String code) {
        return Optional.ofNullable(types.get(code));
    }

    /**
     * Changes when what is counted does, so that what was counted before is not taken for it. What
     * a figure means is part of it: a predicate that changes changes its words.
     */
    public String fingerprint() {
        return Fingerprint.of(families);
    }
}
