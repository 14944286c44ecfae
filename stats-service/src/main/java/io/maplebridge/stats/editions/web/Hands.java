package io.maplebridge.stats.editions.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.Person;
import io.maplebridge.stats.editions.domain.Hand;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The person at work as an edition's history names them. */
@Component
public class Hands {

    private final CurrentPerson person;

    Hands(CurrentPerson person) {
        this.person = person;
    }

    /** Whoever is at work. */
    public Hand now() {
        Person now = person.get();
        return new Hand(
                now.account(),
                now.name(),
                now.roles().stream().map(Role::name).sorted().collect(Collectors.joining(" ")));
    }

    /** Whether whoever is at work drafts and sends. */
    public boolean writes() {
        return person.get().isOneOf(Role.WRITER);
    }

    /** Whether whoever is at work may stand behind the numbers of the town. */
    boolean approves() {
        return person.get().isOneOf(Role.OFFICE, Role.LEADER);
    }
}
