package io.maplebridge.stats.tables.application;

import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.tables.domain.KeyWords;

/** The keys that lines of tables may be about. */
public interface TableKeys {

    /** Whether any town has it, today or before. */
    boolean isKey(Dimension by, String key);

    /** As a town has them in the days asked about. */
    KeyWords of(String town, AsOf asOf);
}
