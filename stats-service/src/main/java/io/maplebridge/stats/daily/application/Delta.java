package io.maplebridge.stats.daily.application;

/**
 * What one batch adds to the sheets, written once and not folded into them yet. It counts when the
 * state of its partition names it, and not before.
 *
 * @param epoch of the owner that wrote it
 * @param upTo offset up to which its partition is counted with it
 * @param changes how many it is of
 */
public record Delta(long epoch, long upTo, long changes) {}
