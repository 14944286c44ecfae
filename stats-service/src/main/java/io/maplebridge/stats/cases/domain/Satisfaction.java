package io.maplebridge.stats.cases.domain;

import io.maplebridge.stats.facts.domain.FactAsOf;
import java.util.Set;

/** What was said when called back last 回访评价; 未评价 is no answer. */
final class Satisfaction {

    private static final Set<String> SATISFIED = Set.of("satisfied", "fairly-satisfied");

    private Satisfaction() {}

    static boolean isSatisfied(FactAsOf fact) {
        String said = fact.code("satisfaction");
        return said != null && SATISFIED.contains(said);
    }

    static boolean isRated(FactAsOf fact) {
        return isSatisfied(fact) || fact.has("satisfaction", "dissatisfied");
    }
}
