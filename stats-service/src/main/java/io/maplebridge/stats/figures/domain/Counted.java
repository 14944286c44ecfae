package io.maplebridge.stats.figures.domain;

import io.maplebridge.stats.facts.domain.Fact;
import java.util.List;
import java.util.Optional;

/** A figure that is the length, or the weight, of a list of facts. */
public sealed interface Counted extends Figure permits Tally, CarriedOver {

    Counter counter();

    /** What it is broken down by. */
    List<Dimension> dimensions();

    /**
     * What a fact adds to the figure, and under which keys; empty when it is not on the list. This
     * is the one place a figure decides: the list, the number and the sheet all come from here.
     */
    Optional<Share> share(Fact fact, AsOf asOf);

    /** True when the number is the length of the list, not a sum over it. */
    boolean isCount();
}
