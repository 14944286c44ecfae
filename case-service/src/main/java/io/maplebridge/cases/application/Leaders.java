package io.maplebridge.cases.application;

import io.maplebridge.cases.domain.Lead;
import io.maplebridge.cases.people.application.Accounts;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.Role;
import io.maplebridge.platform.time.TownTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The leaders of the town, who can answer for a case 包案. */
@Service
public class Leaders {

    private final Accounts accounts;
    private final CurrentPerson person;
    private final TownTime time;

    Leaders(Accounts accounts, CurrentPerson person, TownTime time) {
        this.accounts = accounts;
        this.person = person;
        this.time = time;
    }

    /** Those of today by name; the person at work too, who may have their account elsewhere. */
    public List<Lead> today() {
        Stream<Lead> known =
                accounts.all().stream()
                        .filter(one -> !one.blocked())
                        .filter(one -> one.rolesOn(time.today()).contains(Role.LEADER.name()))
                        .map(one -> new Lead(one.id(), one.name()));
        Stream<Lead> asking =
                person.find().stream()
                        .filter(one -> one.isOneOf(Role.LEADER))
                        .map(one -> new Lead(one.account(), one.name()));
        return Stream.concat(known, asking).distinct().toList();
    }
}
