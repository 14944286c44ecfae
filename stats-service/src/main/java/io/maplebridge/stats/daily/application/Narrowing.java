package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.figures.domain.Dimension;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a breakdown: only the facts under that key.
 *
 * @param by null for the whole list
 * @param key as it was asked for
 * @param keys that count under it, itself among them: more where others were merged into it
 */
public record Narrowing(@Nullable Dimension by, String key, Set<String> keys) {

    public Narrowing {
        keys = Set.copyOf(keys);
    }

    /** To what counts under this key by itself. */
    public Narrowing(@Nullable Dimension by, String key) {
        this(by, key, Set.of(key));
    }

    /** Not narrowed: the whole list. */
    public static final Narrowing NONE = new Narrowing(null, "");
}
