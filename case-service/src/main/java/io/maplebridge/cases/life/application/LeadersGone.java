package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.domain.Lead;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.people.application.Accounts;
import io.maplebridge.town.people.domain.Account;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Leaders who are none any more 已离任, by the end of their duty or because they are kept out. What
 * they answered for has to be given to another. Who signs in elsewhere and has no account here is
 * not known to have left.
 */
@Service
public class LeadersGone {

    private final Accounts accounts;
    private final TownTime time;

    LeadersGone(Accounts accounts, TownTime time) {
        this.accounts = accounts;
        this.time = time;
    }

    /** By name. */
    public List<Lead> all() {
        LocalDate today = time.today();
        return accounts.all().stream()
                .filter(one -> isGone(one, today))
                .map(one -> new Lead(one.id(), one.name()))
                .toList();
    }

    /** Their accounts. */
    public static Set<String> accounts(List<Lead> gone) {
        return gone.stream().map(Lead::account).collect(Collectors.toSet());
    }

    public boolean hasLeft(String account) {
        return accounts.find(account).filter(one -> isGone(one, time.today())).isPresent();
    }

    private static boolean isGone(Account account, LocalDate today) {
        boolean led = account.duties().stream().anyMatch(duty -> duty.role() == Role.LEADER);
        boolean leads =
                account.duties().stream()
                        .anyMatch(duty -> duty.role() == Role.LEADER && duty.isHeldOn(today));
        return led && (account.blocked() || !leads);
    }
}
