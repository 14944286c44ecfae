package io.maplebridge.stats.editions.application;

import io.maplebridge.stats.editions.domain.FrozenBreakdown;
import io.maplebridge.stats.editions.domain.FrozenFigure;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.Quotient;
import io.maplebridge.stats.figures.domain.Registry;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes figures down with the words they have today. */
@Component
class FreezeFigures {

    private final Registry registry;
    private final KeyNames names;

    FreezeFigures(Registry registry, KeyNames names) {
        this.registry = registry;
        this.names = names;
    }

    List<FrozenFigure> of(String town, AsOf asOf, FreezeRows rows) {
        return registry.figures().stream().map(figure -> of(figure, town, asOf, rows)).toList();
    }

    private FrozenFigure of(Figure figure, String town, AsOf asOf, FreezeRows rows) {
        return switch (figure) {
            case Counted counted ->
                    new FrozenFigure(
                            counted.id().value(),
                            registry.family(counted.id()).name(),
                            counted.words(),
                            counted.counter(),
                            rows.number(counted),
                            counted.dimensions().stream()
                                    .map(by -> breakdown(counted, by, town, asOf, rows))
                                    .toList(),
                            null);
            case Quotient quotient ->
                    new FrozenFigure(
                            quotient.id().value(),
                            registry.family(quotient.id()).name(),
                            quotient.words(),
                            quotient.numerator().counter(),
                            0,
                            List.of(),
                            new FrozenFigure.Divided(
                                    quotient.numerator().id().value(),
                                    quotient.denominator().id().value(),
                                    quotient.style() == Quotient.Style.PERCENT,
                                    quotient.decimals()));
        };
    }

    private FrozenBreakdown breakdown(
            Counted figure, Dimension by, String town, AsOf asOf, FreezeRows rows) {
        return new FrozenBreakdown(
                by.code(),
                by.head(),
                rows.breakdown(figure, by.code()).entrySet().stream()
                        .map(line ->
                                new FrozenBreakdown.Line(
                                        line.getKey(),
                                        names.name(town, asOf, by, line.getKey()),
                                        line.getValue()))
                        .toList());
    }
}
