package io.maplebridge.stats.tables.domain;

import java.util.List;

/**
 * Which keys of a breakdown a line is about, as declared.
 *
 * @param by code of the dimension
 * @param keys none for all of them
 * @param rest all that no other line of the axis chose
 */
public record Choice(String by, List<String> keys, boolean rest) {

    public Choice {
        keys = List.copyOf(keys);
    }

    /** Every key there is. */
    boolean isAll() {
        return keys.isEmpty() && !rest;
    }
}
