package io.maplebridge.town.organisation.application;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.organisation.domain.Organisation;
import io.maplebridge.town.organisation.domain.Refusal;
import io.maplebridge.town.organisation.domain.Refusal.Rule;
import io.maplebridge.town.people.application.Accounts;
import io.maplebridge.town.people.application.Sessions;
import io.maplebridge.town.people.domain.Account;
import io.maplebridge.town.people.domain.Duty;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Duties begin and end; none is overwritten, so that it can be said who was mediator on a day. Each
 * change ends the account's sessions, so that a role that was taken away is gone.
 */
@Service
public class ChangeDuties {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Organise organise;
    private final Alone alone;
    private final OrganisationTrail trail;
    private final CurrentPerson person;
    private final TownTime time;

    ChangeDuties(
            Accounts accounts,
            Sessions sessions,
            Organise organise,
            Alone alone,
            OrganisationTrail trail,
            CurrentPerson person,
            TownTime time) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.organise = organise;
        this.alone = alone;
        this.trail = trail;
        this.person = person;
        this.time = time;
    }

    /**
     * @throws NotFound when there is no such account
     */
    public Account account(String id) {
        return accounts.find(id).orElseThrow(() -> new NotFound("account " + id));
    }

    /**
     * @throws Refusal when the organisation does not take it
     * @throws NotFound when there is no such account
     */
    public void begin(String id, Duty duty) {
        alone.change(() -> {
            Account before = account(id);
            if (before.duties().stream().anyMatch(duty::isThatOf)) {
                throw new Refusal(Rule.DUTY_TWICE, "from", duty.from().toString());
            }
            Organise.refuse(organise.now().faultsOf(duty));
            trail.begun(id, duty);
            sessions.endWith(id, (account, now) -> account.withDuty(duty, now));
            return before;
        });
    }

    /**
     * @param number of the duty among the account's
     * @param lastDay on which it is still held
     * @throws Refusal when it is over already, or cannot end then
     * @throws NotFound when there is no such account or duty
     */
    public void end(String id, int number, LocalDate lastDay) {
        alone.change(() -> {
            Account before = account(id);
            List<Duty> duties = before.duties();
            if (number < 0 || number >= duties.size()) {
                throw new NotFound("duty " + number + " of " + id);
            }
            refuseEnd(before, duties.get(number), lastDay, organise.now());
            trail.ended(id, duties.get(number).until(lastDay));
            sessions.endWith(id, (account, now) -> account.withDutyUntil(number, lastDay, now));
            return before;
        });
    }

    /**
     * @param now what the duty's units are looked up in
     * @throws Refusal when the duty cannot end then
     */
    public void refuseEnd(Account account, Duty duty, LocalDate lastDay, Organisation now) {
        LocalDate until = duty.until();
        if (until != null && time.today().isAfter(until)) {
            throw new Refusal(Rule.DUTY_OVER, "lastDay", until.toString());
        }
        if (account.id().equals(person.get().account()) && duty.role() == Role.ADMIN) {
            throw new Refusal(Rule.OWN_ADMINISTRATION, "lastDay");
        }
        if (lastDay.isBefore(duty.from().minusDays(1))) {
            throw new Refusal(Rule.UNTIL_BEFORE_FROM, "lastDay", duty.from().toString());
        }
        Organise.refuse(now.faultsOf(duty.until(lastDay)));
    }
}
