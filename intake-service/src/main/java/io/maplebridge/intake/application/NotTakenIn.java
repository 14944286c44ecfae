package io.maplebridge.intake.application;

/** The submission could not be kept, so it was not taken in; sending it again is safe. */
public final class NotTakenIn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotTakenIn(String why, Throwable cause) {
        super(why, cause);
    }
}
