package io.maplebridge.cases.ledger.application;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far into the ledger somebody may see.
 *
 * @param villages the only ones whose cases, and those given to them, are theirs; null for all
 * @param units whose people they are
 * @param keptFrom a case that accuses one of these is not there for them: their units and all that
 *     these stand in
 * @param people whether they find cases by the names and numbers of people, which lists mask
 */
public record Reach(
        @Nullable Set<String> villages, Set<String> units, Set<String> keptFrom, boolean people) {

    /** Everything. */
    public static final Reach WHOLE = new Reach(null, Set.of(), Set.of(), true);
}
