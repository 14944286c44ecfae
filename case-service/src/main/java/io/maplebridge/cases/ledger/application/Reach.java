package io.maplebridge.cases.ledger.application;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far into the ledger somebody may see.
 *
 * @param villages the only ones whose cases, and those given to them, are theirs; null for all
 * @param units whose people they are: a case that accuses one of them is not there for them
 */
public record Reach(@Nullable Set<String> villages, Set<String> units) {

    /** Everything. */
    public static final Reach WHOLE = new Reach(null, Set.of());
}
