package io.maplebridge.stats.cases.domain;

import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Quotient;
import io.maplebridge.stats.figures.domain.Registry;
import java.util.Set;

/** The registry as an installation with the shipped reference data has it. */
public final class RegistryFixtures {

    private RegistryFixtures() {}

    public static Registry registry() {
        return new Registry(
                new CaseFamilies(Set.of("county-referral", "city-referral", "province-referral"))
                        .all());
    }

    public static Counted counted(String id) {
        return (Counted) registry().find(new FigureId(id)).orElseThrow();
    }

    public static Quotient quotient(String id) {
        return (Quotient) registry().find(new FigureId(id)).orElseThrow();
    }
}
