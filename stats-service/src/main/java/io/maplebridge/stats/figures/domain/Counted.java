package io.maplebridge.stats.figures.domain;

import io.maplebridge.stats.facts.domain.Fact;
import java.util.List;

/** A figure that is the length, or the weight, of a list of facts. */
public sealed interface Counted extends Figure permits Tally, Stock {

    Counter counter();

    /** What it is broken down by. */
    List<Dimension> dimensions();

    /**
     * What a fact adds to the figure, and under which keys: nothing when it is not on the list,
     * once for each time that it happened where the figure counts what happened. This is the one
     * place a figure decides: the list, the number and the sheet all come from here.
     */
    List<Share> shares(Fact fact, AsOf asOf);

    /** True when the number is the length of the list, not a sum over it. */
    boolean isCount();
}
