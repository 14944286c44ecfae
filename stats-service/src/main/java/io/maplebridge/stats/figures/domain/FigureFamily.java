package io.maplebridge.stats.figures.domain;

import java.math.RoundingMode;
import java.util.List;

/**
 * All that is declared of the figures over one kind of thing. One bean a family: what is declared
 * here is counted, listed, broken down, checked and shown, and nothing else has to know of it.
 *
 * @param code the part of its figures' ids before the dot
 * @param order in which families are printed
 * @param settings what its predicates depend on beside the facts; counted anew when it changes
 * @param types of the facts it brings; none where it is over those of others
 */
public record FigureFamily(
        String code,
        int order,
        Wording name,
        List<String> settings,
        List<FactType> types,
        List<Figure> figures,
        List<SumCheck> checks,
        FamilyPage page) {

    /** The same, its rates and averages cut off or rounded another way. */
    public FigureFamily rounded(RoundingMode rounding) {
        return new FigureFamily(
                code,
                order,
                name,
                settings,
                types,
                figures.stream().map(figure -> rounded(figure, rounding)).toList(),
                checks,
                page);
    }

    private static Figure rounded(Figure figure, RoundingMode rounding) {
        return figure instanceof Quotient quotient ? quotient.rounded(rounding) : figure;
    }
}
