package io.maplebridge.town.organisation.application;

import io.maplebridge.town.organisation.domain.Unit;
import java.util.List;
import java.util.Optional;

/** Keeps the units. Each that is written waits to be told to the other processes. */
public interface Units {

    /** By code. */
    List<Unit> all();

    Optional<Unit> find(String code);

    /** False when there is one of that code already. */
    boolean add(Unit unit);

    /** False, and nothing is done, when somebody changed it since it was read. */
    boolean replace(Unit changed);

    /** What was written and not yet told. */
    List<Unit> waiting();

    /** Notes that it was told as it is here; if it was changed since, it still waits. */
    void told(Unit unit);
}
