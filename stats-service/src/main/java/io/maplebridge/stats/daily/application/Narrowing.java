package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Share;

/** One line of a breakdown: only the cases under that key. */
public record Narrowing(Dimension by, String key) {

    /** Not narrowed: the whole list. */
    public static final Narrowing NONE = new Narrowing(Dimension.TOTAL, "");

    boolean includes(Share share) {
        return share.key(by).equals(key);
    }
}
