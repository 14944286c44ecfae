package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.figures.domain.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * One line of a breakdown: only the facts under that key.
 *
 * @param by null for the whole list
 */
public record Narrowing(@Nullable Dimension by, String key) {

    /** Not narrowed: the whole list. */
    public static final Narrowing NONE = new Narrowing(null, "");
}
