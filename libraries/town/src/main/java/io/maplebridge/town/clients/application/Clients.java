package io.maplebridge.town.clients.application;

import io.maplebridge.town.clients.domain.Client;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keeps the clients. */
public interface Clients {

    Optional<Client> find(String id);

    /** False when there is one of that name already. */
    boolean add(Client client);

    /** False, and nothing is done, when somebody changed it since it was read. */
    boolean replace(Client changed);

    /** Changes it, however often others come between; empty when there is none. */
    default Optional<Client> change(String id, UnaryOperator<Client> step) {
        while (true) {
            Optional<Client> changed = find(id).map(step);
            if (changed.isEmpty() || replace(changed.get())) {
                return changed;
            }
        }
    }

    /** By name. */
    List<Client> all();
}
