package io.maplebridge.platform.problem;

import java.util.List;

/** What was sent breaks rules; all of them are named. Becomes 400. */
public final class InvalidRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public InvalidRequest(List<Violation> violations) {
        super(violations.toString());
        this.violations = List.copyOf(violations);
    }

    public InvalidRequest(String pointer, String messageKey, Object... arguments) {
        this(List.of(new Violation(pointer, messageKey, arguments)));
    }

    public List<Violation> violations() {
        return violations;
    }

    /** Throws when something was found. */
    public static void unlessEmpty(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
    }
}
