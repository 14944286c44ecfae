package io.maplebridge.stats.figures.domain;

import java.util.Set;

/** The registry as an installation with the shipped reference data has it. */
public final class RegistryFixtures {

    private RegistryFixtures() {}

    public static Registry registry() {
        return new Registry(
                Set.of("county-referral", "city-referral", "province-referral"), Limits.OF_2022);
    }

    public static Counted counted(String id) {
        return (Counted) registry().find(new FigureId(id)).orElseThrow();
    }

    public static Quotient quotient(String id) {
        return (Quotient) registry().find(new FigureId(id)).orElseThrow();
    }
}
