package io.maplebridge.stats.figures.domain;

/** The stable name of a figure, {@code family.what}, as used in links, templates and stores. */
public record FigureId(String value) implements Comparable<FigureId> {

    /** What the figure is about: dispute, petition, order or all. */
    public String family() {
        int dot = value.indexOf('.');
        return dot < 0 ? value : value.substring(0, dot);
    }

    @Override
    public int compareTo(FigureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
