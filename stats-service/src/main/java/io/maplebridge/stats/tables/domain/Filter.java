package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.figures.domain.Dimension;
import java.util.Set;

/** Only what is counted under one of these keys. */
public record Filter(Dimension by, Set<String> keys) {

    public Filter {
        keys = Set.copyOf(keys);
    }
}
