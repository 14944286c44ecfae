package io.maplebridge.town.organisation.application.sheet;

import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.organisation.application.OrganisationTrail;
import io.maplebridge.town.organisation.application.Units;
import io.maplebridge.town.organisation.domain.Unit;
import io.maplebridge.town.people.application.Accounts;
import io.maplebridge.town.people.application.Sessions;
import io.maplebridge.town.people.domain.Account;
import io.maplebridge.town.people.domain.Duty;
import io.maplebridge.town.people.domain.Tries;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Writes what a plan says, in an order in which every step alone is sound: units from above, then
 * duties, then the ends of units from below. What a crash leaves undone the same workbook does.
 */
@Component
class CarryOutPlan {

    private final Units units;
    private final Accounts accounts;
    private final Sessions sessions;
    private final PasswordEncoder passwords;
    private final Reference reference;
    private final OrganisationTrail trail;
    private final TownTime time;

    CarryOutPlan(
            Units units,
            Accounts accounts,
            Sessions sessions,
            PasswordEncoder passwords,
            Reference reference,
            OrganisationTrail trail,
            TownTime time) {
        this.trail = trail;
        this.units = units;
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.reference = reference;
        this.time = time;
    }

    void carryOut(Plan plan) {
        noteAll(plan);
        Comparator<Unit> above = Comparator.comparing(this::isBelowAnother);
        plan.added.values().stream().sorted(above).forEach(unit -> must(units.add(unit)));
        plan.renamed.values().forEach(unit -> must(units.replace(unit)));
        // Known to nobody: the administrator gives each their own.
        String nobodys = passwords.encode(UUID.randomUUID().toString());
        plan.people.values().forEach(person -> write(person, nobodys));
        plan.ended.values().stream()
                .sorted(above.reversed())
                .forEach(unit -> must(units.replace(unit)));
    }

    private void noteAll(Plan plan) {
        plan.added.values().forEach(trail::added);
        plan.renamed.values().forEach(trail::renamed);
        plan.ended.values().forEach(trail::ended);
        for (Plan.Person person : plan.people.values()) {
            person.ends().values().forEach(duty -> trail.ended(person.id(), duty));
            person.begins().forEach(duty -> trail.begun(person.id(), duty));
        }
    }

    private boolean isBelowAnother(Unit unit) {
        return !unit.parent().equals(reference.now().defaultTown().code());
    }

    private void write(Plan.Person person, String password) {
        if (person.isNew()) {
            must(accounts.add(account(person, password)));
        } else {
            sessions.endWith(person.id(), (account, now) -> changed(account, person, now));
        }
    }

    private static Account changed(Account account, Plan.Person person, Instant now) {
        List<Duty> duties = new ArrayList<>(account.duties());
        person.ends().forEach(duties::set);
        duties.addAll(person.begins());
        return account.withDuties(duties, now);
    }

    private Account account(Plan.Person person, String password) {
        return new Account(
                person.id(),
                person.name(),
                password,
                true,
                false,
                List.copyOf(person.begins()),
                Tries.NONE,
                time.now(),
                0);
    }

    private static void must(boolean written) {
        if (!written) {
            throw new IllegalStateException("changed by somebody else in spite of the lease");
        }
    }
}
