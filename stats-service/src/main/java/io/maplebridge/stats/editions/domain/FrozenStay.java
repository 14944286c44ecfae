package io.maplebridge.stats.editions.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a fact stood on the lists of some figures, when the edition was made.
 *
 * @param when the date the figures are about
 * @param keys by the code of the dimension
 * @param weights by the id of the figure
 */
public record FrozenStay(
        LocalDate when, SortedMap<String, String> keys, SortedMap<String, Long> weights) {

    public FrozenStay {
        keys = Collections.unmodifiableSortedMap(new TreeMap<>(keys));
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }
}
