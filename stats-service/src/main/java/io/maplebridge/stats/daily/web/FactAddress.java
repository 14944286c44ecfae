package io.maplebridge.stats.daily.web;

import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.figures.domain.FactType;
import io.maplebridge.stats.figures.domain.Registry;
import java.util.Optional;

/** Where the thing that a fact is about is opened. */
final class FactAddress {

    private FactAddress() {}

    /** Empty for what has no page of its own. */
    static Optional<String> of(Registry registry, Fact fact) {
        return registry.type(fact.type()).map(FactType::address).map(at -> at + fact.id());
    }
}
