package io.maplebridge.stats.daily.domain;

import java.util.SortedSet;

/** The sheets of one town, all partitions of the log added up. */
public interface TownSheets {

    /** An empty one where nothing belongs. */
    Sheet sheet(int year, String family);

    /** The years of which there is anything. */
    SortedSet<Integer> years();
}
