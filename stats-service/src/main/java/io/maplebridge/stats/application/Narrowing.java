package io.maplebridge.stats.application;

import io.maplebridge.stats.domain.figure.Dimension;
import io.maplebridge.stats.domain.figure.Share;

/** One line of a breakdown: only the cases under that key. */
public record Narrowing(Dimension by, String key) {

    /** Not narrowed: the whole list. */
    public static final Narrowing NONE = new Narrowing(Dimension.TOTAL, "");

    boolean includes(Share share) {
        return share.key(by).equals(key);
    }
}
