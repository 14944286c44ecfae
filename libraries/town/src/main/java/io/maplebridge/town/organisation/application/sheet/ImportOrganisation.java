package io.maplebridge.town.organisation.application.sheet;

import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.organisation.application.Alone;
import io.maplebridge.town.organisation.application.ChangeDuties;
import io.maplebridge.town.organisation.application.Organise;
import io.maplebridge.town.organisation.domain.Organisation;
import io.maplebridge.town.people.application.Accounts;
import io.maplebridge.town.people.domain.Account;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Brings the organisation to what a workbook says: looked at first, then all of it or nothing. */
@Service
public class ImportOrganisation {

    private final Organise organise;
    private final ChangeDuties duties;
    private final Accounts accounts;
    private final CarryOutPlan carryOut;
    private final Alone alone;
    private final Reference reference;
    private final CurrentPerson person;
    private final TownTime time;

    ImportOrganisation(
            Organise organise,
            ChangeDuties duties,
            Accounts accounts,
            CarryOutPlan carryOut,
            Alone alone,
            Reference reference,
            CurrentPerson person,
            TownTime time) {
        this.organise = organise;
        this.duties = duties;
        this.accounts = accounts;
        this.carryOut = carryOut;
        this.alone = alone;
        this.reference = reference;
        this.person = person;
        this.time = time;
    }

    /** What it would do. Nothing is written. */
    public Plan check(Tables tables) {
        Organisation before = organise.now();
        Map<String, Account> known =
                accounts.all().stream().collect(Collectors.toMap(Account::id, Function.identity()));
        Plan plan = new Plan();
        plan.faults.addAll(tables.faults());
        Names names = new Names(before, reference.now().defaultTown().term().name(Locale.CHINA));
        UnitRows units =
                new UnitRows(before, names, plan, time.today(), person.get().name(), time.now());
        units.read(tables.units().stream().filter(row -> !row.isBlank()).toList());
        Organisation after = units.after();
        PeopleRows people = new PeopleRows(known, after, names, duties, plan);
        tables.people().stream().filter(row -> !row.isBlank()).forEach(people::read);
        units.check(after, people.afterwards());
        return plan;
    }

    /** Does it, when there is no fault; what it was is told in both cases. */
    public Plan write(Tables tables) {
        Plan done =
                alone.change(() -> {
                    Plan plan = check(tables);
                    if (plan.faults.isEmpty()) {
                        carryOut.carryOut(plan);
                    }
                    return plan;
                });
        organise.tell();
        return done;
    }
}
