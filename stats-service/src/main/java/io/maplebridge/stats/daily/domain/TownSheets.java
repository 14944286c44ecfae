package io.maplebridge.stats.daily.domain;

import java.util.SortedSet;

/** The sheets of one town, all partitions of the log added up. */
public interface TownSheets {

    /** An empty one where nothing belongs. */
    Sheet sheet(int month, String family);

    /** The months of which there is anything, as sheets name them. */
    SortedSet<Integer> months();
}
