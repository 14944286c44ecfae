package io.maplebridge.town.clients.domain;

/** One more key than may be live at a time was asked for. */
public final class TooManyKeys extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyKeys() {
        super("two keys are live");
    }
}
