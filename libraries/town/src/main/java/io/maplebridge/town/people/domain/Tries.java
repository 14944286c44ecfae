package io.maplebridge.town.people.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Wrong passwords of one account, counted apart for each address they came from: whoever guesses
 * shuts themselves out, and not the person whose account it is.
 *
 * <p>Only so many addresses are kept apart; all others together count as one, so that who guesses
 * from a thousand of them is shut out like who guesses from one.
 *
 * @param from by address, none of them without a wrong password
 */
public record Tries(Map<String, LockOut> from) {

    public static final Tries NONE = new Tries(Map.of());

    /** The address under which all others are counted. */
    public static final String OTHERS = "";

    private static final int MOST_ADDRESSES = 20;

    public Tries {
        from = Collections.unmodifiableMap(new LinkedHashMap<>(from));
    }

    /** What there was from that address. */
    public LockOut at(String address) {
        return Objects.requireNonNullElse(from.get(kept(address)), LockOut.NONE);
    }

    public Tries with(String address, LockOut now) {
        Map<String, LockOut> changed = new LinkedHashMap<>(from);
        changed.put(kept(address), now);
        return new Tries(changed);
    }

    /** After the right password from there. */
    public Tries without(String address) {
        Map<String, LockOut> changed = new LinkedHashMap<>(from);
        changed.remove(address);
        return new Tries(changed);
    }

    private String kept(String address) {
        return from.containsKey(address) || from.size() < MOST_ADDRESSES ? address : OTHERS;
    }
}
