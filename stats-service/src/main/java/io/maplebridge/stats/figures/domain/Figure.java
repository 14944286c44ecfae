package io.maplebridge.stats.figures.domain;

/** A number the product prints and stands behind. */
public sealed interface Figure permits Counted, Quotient {

    FigureId id();

    Words words();

    /** What it is about. */
    Basis basis();

    /** When it is in use. */
    Validity validity();
}
