package io.maplebridge.town.people.application;

import io.maplebridge.platform.access.Exposure;
import org.jspecify.annotations.Nullable;

/** A password that everybody may know was brought where it is not heard. */
public final class PublishedPassword extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable Exposure exposure;

    PublishedPassword(@Nullable Exposure exposure) {
        super("a published password: " + (exposure == null ? "no demo" : exposure));
        this.exposure = exposure;
    }

    /** Why it is not heard, as the end of a message's key. */
    public String why() {
        return exposure == null ? "NO_DEMO" : exposure.name();
    }
}
