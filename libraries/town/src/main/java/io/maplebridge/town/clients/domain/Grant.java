package io.maplebridge.town.clients.domain;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a client may send in.
 *
 * @param kinds of {@link #KINDS}
 * @param platforms codes of the platforms whose orders it may send; asked of orders only
 */
public record Grant(Set<String> kinds, Set<String> platforms) {

    /** As in intake's addresses. */
    public static final Set<String> KINDS = Set.of("disputes", "petitions", "orders");

    private static final String ORDERS = "orders";

    public Grant {
        kinds = Set.copyOf(kinds);
        platforms = Set.copyOf(platforms);
    }

    /** In the words of a token's scope: {@code disputes}, {@code orders:12345}. */
    public Set<String> words() {
        Set<String> words = new TreeSet<>(kinds);
        if (words.remove(ORDERS)) {
            platforms.forEach(platform -> words.add(ORDERS + ":" + platform));
        }
        return words;
    }
}
