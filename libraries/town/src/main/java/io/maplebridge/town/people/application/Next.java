package io.maplebridge.town.people.application;

import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a page of ours, wherever the address came from. */
public record Next(String path) {

    private static final String OURS = "/(cases|intake|stats)([/?][^\\\\\\s{}]*)?";
    private static final Next START = new Next("/cases/start");

    /**
     * Anything that could lead to another site is the start instead, which leads on by role. So is
     * an address with braces, which a redirect would take for blanks to be filled in.
     */
    public static Next of(@Nullable String wanted) {
        return wanted == null
                        || !wanted.matches(OURS)
                        || wanted.contains("//")
                        || wanted.startsWith("/cases/sign-in")
                ? START
                : new Next(wanted);
    }
}
