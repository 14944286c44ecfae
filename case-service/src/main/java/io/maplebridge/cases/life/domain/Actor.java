package io.maplebridge.cases.life.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who did it.
 *
 * @param name shown to those who may see the case, never published
 * @param role published with the event
 * @param account shown beside the name, which another may have as well; null where a name is all
 *     that was written down
 */
public record Actor(String name, String role, @Nullable String account) {

    /** Whoever brought in a case by hand. */
    public static final String INTAKE = "INTAKE";

    /** The same of a program of the platform that it comes from. */
    public static final String PROGRAM = "PROGRAM";

    public Actor(String name, String role) {
        this(name, role, null);
    }

    boolean isProgram() {
        return role.equals(PROGRAM);
    }

    /** The account where it says more than the name. */
    public Optional<String> accountBesideName() {
        return Optional.ofNullable(account).filter(known -> !known.equals(name));
    }
}
