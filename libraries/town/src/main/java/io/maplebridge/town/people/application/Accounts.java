package io.maplebridge.town.people.application;

import io.maplebridge.town.people.domain.Account;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keeps the accounts. */
public interface Accounts {

    Optional<Account> find(String id);

    /** False when there is one of that name already. */
    boolean add(Account account);

    /** False, and nothing is done, when somebody changed it since it was read. */
    boolean replace(Account changed);

    /** Changes it, however often others come between; empty when there is none. */
    default Optional<Account> change(String id, UnaryOperator<Account> step) {
        while (true) {
            Optional<Account> changed = find(id).map(step);
            if (changed.isEmpty() || replace(changed.get())) {
                return changed;
            }
        }
    }

    /** By name. */
    List<Account> all();

    boolean isEmpty();
}
