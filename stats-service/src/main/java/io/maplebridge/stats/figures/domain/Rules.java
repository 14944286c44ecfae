package io.maplebridge.stats.figures.domain;

import io.maplebridge.stats.facts.domain.Fact;
import java.util.List;
import java.util.stream.Collectors;

/** How sum checks read and weigh their figures. */
final class Rules {

    private Rules() {}

    static Wording line(Counted left, String sign, List<Counted> right) {
        return new Wording(
                left.words().name().zh()
                        + sign
                        + right.stream()
                                .map(part -> part.words().name().zh())
                                .collect(Collectors.joining(" + ")),
                left.words().name().en()
                        + sign
                        + right.stream()
                                .map(part -> part.words().name().en())
                                .collect(Collectors.joining(" + ")));
    }

    static long weight(Counted figure, Fact fact, AsOf asOf) {
        return figure.share(fact, asOf).map(Share::weight).orElse(0L);
    }
}
