package io.maplebridge.stats.daily.web;

import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactId;
import io.maplebridge.stats.figures.domain.FactType;
import io.maplebridge.stats.figures.domain.Registry;
import java.util.Optional;

/** Where the thing that a fact is about is opened. */
public final class FactAddress {

    private FactAddress() {}

    /** Empty for what has no page of its own. */
    static Optional<String> of(Registry registry, Fact fact) {
        return of(registry, fact.type(), fact.id());
    }

    /** The same of one of which no more is known. */
    public static Optional<String> of(Registry registry, String type, FactId id) {
        return registry.type(type).map(FactType::address).map(at -> at + id);
    }
}
