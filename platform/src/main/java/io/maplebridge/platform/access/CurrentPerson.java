package io.maplebridge.platform.access;

import org.springframework.stereotype.Component;

/**
 * The person behind the request at hand. There are no accounts yet: whoever reaches the server
 * works as the town office, which is why the server listens on this machine only unless told
 * otherwise.
 */
@Component
public class CurrentPerson {

    private final Person office;

    CurrentPerson(AccessSettings settings) {
        this.office = new Person(settings.officeName(), "OFFICE");
    }

    public Person get() {
        return office;
    }
}
