package io.maplebridge.town.organisation.application;

import io.maplebridge.town.people.application.Accounts;
import io.maplebridge.town.people.domain.Account;
import io.maplebridge.town.people.domain.Duty;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Who holds which duty where, on any day. */
@Service
public class Holders {

    /** Somebody and the duty they hold. */
    public record Holder(Account account, Duty duty) {}

    private final Accounts accounts;

    Holders(Accounts accounts) {
        this.accounts = accounts;
    }

    public List<Holder> of(String unit, LocalDate day) {
        return accounts.all().stream()
                .flatMap(account ->
                        account.duties().stream()
                                .filter(duty -> duty.isHeldOn(day))
                                .filter(duty -> duty.units().contains(unit))
                                .map(duty -> new Holder(account, duty)))
                .toList();
    }

    /** How many people there are in each unit that has any, under its code. */
    public Map<String, Long> countsOn(LocalDate day) {
        Map<String, Long> counts = new HashMap<>();
        for (Account account : accounts.all()) {
            account.unitsOn(day).forEach(unit -> counts.merge(unit, 1L, Long::sum));
        }
        return counts;
    }
}
