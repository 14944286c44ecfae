package io.maplebridge.platform.kafka;

/**
 * A record that can never be handled, however often it is tried: unreadable, of an unknown type, or
 * against the rules. Its message is the reason written beside the dead letter.
 */
public final class PoisonRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PoisonRecord(String reason) {
        super(reason);
    }

    PoisonRecord(String reason, Throwable cause) {
        super(reason, cause);
    }
}
