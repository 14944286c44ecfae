package io.maplebridge.town.people.application;

import io.maplebridge.platform.access.OwnAddress;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a page of ours, wherever the address came from. */
public record Next(String path) {

    private static final String OURS = "/(cases|intake|stats)([/?][^\\\\\\s{}]*)?";
    private static final Next START = new Next("/cases/start");

    /** From where the browser says in full, too, when that is on this server. */
    public static Next of(@Nullable String wanted, HttpServletRequest request) {
        return of(OwnAddress.inside(wanted, request));
    }

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
