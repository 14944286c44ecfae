package io.maplebridge.stats.figures.domain;

import io.maplebridge.stats.facts.domain.Fact;
import java.util.List;

/** How sum checks read and weigh their figures. */
final class Rules {

    private Rules() {}

    static Wording line(Counted left, String sign, List<Counted> right) {
        return names(List.of(left), " + ").followedBy(sign).followedBy(names(right, " + "));
    }

    static Wording balance(List<Counted> came, List<Counted> went, Counted stands) {
        return names(came, " + ")
                .followedBy(" − ")
                .followedBy(names(went, " − "))
                .followedBy(" = ")
                .followedBy(stands.words().name());
    }

    private static Wording names(List<Counted> figures, String sign) {
        return figures.stream()
                .map(figure -> figure.words().name())
                .reduce((left, right) -> left.followedBy(sign).followedBy(right))
                .orElseThrow();
    }

    static long weight(List<Counted> figures, Fact fact, AsOf asOf) {
        return figures.stream().mapToLong(figure -> weight(figure, fact, asOf)).sum();
    }

    static long weight(Counted figure, Fact fact, AsOf asOf) {
        return figure.shares(fact, asOf).stream().mapToLong(Share::weight).sum();
    }
}
