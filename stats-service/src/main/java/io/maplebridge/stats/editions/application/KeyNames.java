package io.maplebridge.stats.editions.application;

import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Wording;

/** What the keys of a breakdown are called today; an edition keeps it. */
public interface KeyNames {

    Wording name(String town, AsOf asOf, Dimension by, String key);
}
