package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.TownYear;
import java.util.SortedMap;
import java.util.SortedSet;

/** The sheets of every partition. Each is written whole, and only by the owner of its partition. */
public interface Sheets {

    /**
     * Stores sheets.
     *
     * @throws Fenced when one of them was written by a later owner
     */
    void put(int partition, long epoch, SortedMap<TownYear, Sheet> sheets);

    /**
     * Stores these sheets and removes every other one of the partition.
     *
     * @throws Fenced when one of them was written by a later owner
     */
    void replaceAll(int partition, long epoch, SortedMap<TownYear, Sheet> sheets);

    /** The sheets of a partition, of all towns. */
    SortedMap<TownYear, Sheet> inPartition(int partition);

    /** The years of a town of which there are sheets. */
    SortedSet<Integer> years(String town);

    /** The sheets of a town up to a year, all partitions added up. */
    SortedMap<Integer, Sheet> upTo(String town, int year);
}
