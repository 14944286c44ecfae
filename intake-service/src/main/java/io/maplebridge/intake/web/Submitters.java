package io.maplebridge.intake.web;

import static java.util.Collections.disjoint;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.Person;
import java.util.EnumSet;
import java.util.Set;

/** Who may send in what belongs to a village: the same for the form that offers it and the door. */
final class Submitters {

    private static final Set<Role> ROLES = EnumSet.of(Role.MEDIATOR, Role.OFFICE, Role.API);

    private Submitters() {}

    static boolean include(Person person, String village) {
        return !disjoint(person.rolesFor(village), ROLES);
    }
}
