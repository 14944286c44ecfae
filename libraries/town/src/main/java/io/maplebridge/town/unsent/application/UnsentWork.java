package io.maplebridge.town.unsent.application;

import io.maplebridge.town.unsent.domain.Unsent;
import java.util.Optional;

/** Keeps what is unsent, by account. */
public interface UnsentWork {

    Optional<Unsent> find(String account);

    /** False when there is something of that account already. */
    boolean add(Unsent unsent);

    /** False, and nothing is done, when it was changed since it was read. */
    boolean replace(Unsent changed);
}
