package io.maplebridge.platform.access;

import java.util.Set;

/**
 * What a program may send in, as its token says: {@code disputes}, or {@code orders:12345} for the
 * orders of one platform alone.
 */
public record Scope(Set<String> words) {

    public Scope {
        words = Set.copyOf(words);
    }

    /** Whether anything of this kind may be sent in. */
    public boolean covers(String kind) {
        return words.stream().anyMatch(word -> word.equals(kind) || word.startsWith(kind + ":"));
    }

    /** Whether what is of this kind and this origin may be. */
    public boolean covers(String kind, String origin) {
        return words.contains(kind) || words.contains(kind + ":" + origin);
    }
}
