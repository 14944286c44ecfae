package io.maplebridge.stats.figures.domain;

/** A number the product prints and stands behind. */
public sealed interface Figure permits Counted, Quotient {

    FigureId id();

    Words words();
}
