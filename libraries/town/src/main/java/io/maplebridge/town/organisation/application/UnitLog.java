package io.maplebridge.town.organisation.application;

import io.maplebridge.contract.organisation.OrganisationFact;

/** Where every process learns of the units. */
public interface UnitLog {

    /**
     * Returns when it is kept.
     *
     * @throws RuntimeException when that cannot be promised now
     */
    void append(OrganisationFact fact);
}
