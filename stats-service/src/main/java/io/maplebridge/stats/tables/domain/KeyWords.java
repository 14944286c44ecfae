package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Wording;
import java.util.List;

/** The keys of breakdowns as one town has them in the days asked about. */
public interface KeyWords {

    /** Those that stand in a table even with nothing under them, in their order. */
    List<String> known(Dimension by);

    Wording name(Dimension by, String key);
}
