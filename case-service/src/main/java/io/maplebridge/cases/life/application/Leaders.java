package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.Lead;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.people.application.Accounts;
import io.maplebridge.town.people.domain.Account;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The leaders of the town, who can answer for a case 包案. */
@Service
public class Leaders {

    private final Accounts accounts;
    private final CurrentPerson person;
    private final Reference reference;
    private final TownTime time;

    Leaders(Accounts accounts, CurrentPerson person, Reference reference, TownTime time) {
        this.accounts = accounts;
        this.person = person;
        this.reference = reference;
        this.time = time;
    }

    /**
     * Those of today by name, but nobody of a unit that the case accuses or within it; the person
     * at work too, who may have their account with another issuer.
     */
    public List<Lead> of(CaseFile file) {
        LocalDate today = time.today();
        Map<String, Lead> leaders = new LinkedHashMap<>();
        for (Account one : accounts.all()) {
            if (leads(one, today) && !accuses(file, one.unitsOn(today))) {
                leaders.put(one.id(), new Lead(one.id(), one.name()));
            }
        }
        Person asking = person.get();
        if (asking.isOneOf(Role.LEADER) && !accuses(file, asking.units())) {
            leaders.putIfAbsent(asking.account(), new Lead(asking.account(), asking.name()));
        }
        return List.copyOf(leaders.values());
    }

    private boolean accuses(CaseFile file, Set<String> units) {
        return file.registration().accuses(reference.units().withAbove(units));
    }

    /** By the duties: one whose password was just given anew is a leader all the same. */
    private static boolean leads(Account account, LocalDate day) {
        return !account.blocked()
                && account.duties().stream()
                        .anyMatch(duty -> duty.role() == Role.LEADER && duty.isHeldOn(day));
    }
}
