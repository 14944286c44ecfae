package io.maplebridge.stats.figures.domain;

import io.maplebridge.stats.facts.domain.FactRow;
import java.util.Optional;
import java.util.Set;

/** A figure that is the length, or the weight, of a list of cases. */
public sealed interface Counted extends Figure permits Tally, CarriedOver {

    Counter counter();

    /** What it is broken down by, the total aside. */
    Set<Dimension> dimensions();

    /**
     * What a case adds to the figure, and under which keys; empty when it is not on the list. This
     * is the one place a figure decides: the list, the number and the sheet all come from here.
     */
    Optional<Share> share(FactRow row, AsOf asOf);

    /** True when the number is the length of the list, not a sum over it. */
    boolean isCount();
}
