package io.maplebridge.stats.daily.application;

/**
 * How far a partition has been counted. It stands beside the rows and sheets it speaks of, so a
 * store that is lost, or restored from yesterday, says by itself from where to read again.
 *
 * @param epoch of the owner; the next owner takes a higher one, and writes of a lower are refused
 * @param position offset of the next record to count
 * @param rows how many rows there were at that position, to notice when some were lost
 * @param era of the rebuild that the partition has followed
 */
public record PartitionState(int partition, long epoch, long position, long rows, long era) {}
