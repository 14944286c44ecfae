package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.SheetId;
import io.maplebridge.stats.daily.domain.TownSheets;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;

/** The sheets, each partition's apart, written only by the owner of the partition. */
public interface Sheets {

    /** Those of these sheets that are kept. */
    Map<SheetId, KeptSheet> kept(PartitionState owner, Collection<SheetId> ids);

    /**
     * Puts sheets in the place of those that were read.
     *
     * @throws Fenced when another owner has written one of them since
     */
    void replace(PartitionState owner, Collection<Replacement> replacements);

    /** The sheets of a partition and a town. */
    SortedMap<SheetId, Sheet> inPartition(PartitionState of, String town);

    /** The sheets of a town up to a month, all partitions added up. */
    TownSheets ofTown(String town, int month, Collection<PartitionState> partitions);

    /** Those of lives before that of the owner. */
    void removeEarlier(PartitionState owner);

    /** A sheet as it was read, and as it is to be. */
    record Replacement(SheetId id, KeptSheet was, KeptSheet is) {}
}
