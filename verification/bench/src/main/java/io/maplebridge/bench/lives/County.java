package io.maplebridge.bench.lives;

import io.maplebridge.bench.house.Towns;

/** How cases spread over forty towns: so many in the largest, then the rest over all others. */
public record County(int largest) {

    /** The largest, in which everything is measured. */
    public static final int LARGEST_TOWN = 0;

    /** The town of a case by its number. */
    public int town(int number) {
        return number < largest ? LARGEST_TOWN : 1 + number % (Towns.COUNT - 1);
    }

    /** How many of the first cases are in the largest town. */
    public int inLargest(int cases) {
        return Math.min(largest, cases);
    }
}
