package io.maplebridge.town.people.application;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.audit.application.AuditTrail;
import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.people.domain.Account;
import io.maplebridge.town.people.domain.Duty;
import io.maplebridge.town.people.domain.Tries;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * What the administrator does with accounts. Nobody but its owner ever chooses a password. The line
 * in the audit trail is written first: one too many is a lesser evil than one too few.
 */
@Service
public class Administration {

    /** An account as it is asked for. */
    public record Wanted(String account, String name, Role role, Set<String> villages) {}

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Sessions sessions;
    private final TownTime time;
    private final AuditTrail trail;

    Administration(
            Accounts accounts,
            PasswordEncoder passwords,
            Sessions sessions,
            TownTime time,
            AuditTrail trail) {
        this.trail = trail;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.time = time;
    }

    public List<Account> all() {
        return accounts.all();
    }

    /**
     * Opens an account.
     *
     * @return the password for the first sign-in, to be seen this once
     * @throws InvalidRequest when there is an account of that name
     */
    public String open(Wanted wanted) {
        String password = GivenPassword.make();
        Duty duty = new Duty(wanted.role(), wanted.villages(), time.today(), null);
        Account account =
                new Account(
                        wanted.account().toLowerCase(Locale.ROOT),
                        wanted.name(),
                        passwords.encode(password),
                        true,
                        false,
                        List.of(duty),
                        Tries.NONE,
                        time.now(),
                        0);
        if (!accounts.add(account)) {
            throw new InvalidRequest("account", "account-taken", account.id());
        }
        trail.write(Deed.ACCOUNT_OPENED, account.id(), wanted.role().name());
        return password;
    }

    /** The password for the next sign-in, to be seen this once; every session ends. */
    public String giveNewPassword(String id) {
        String password = GivenPassword.make();
        String encoded = passwords.encode(password);
        trail.write(Deed.PASSWORD_GIVEN, id, "");
        sessions.endWith(id, (account, now) -> account.withGivenPassword(encoded, now));
        return password;
    }

    /** Keeps somebody out from now on, or lets them in again; every session ends. */
    public void block(String id, boolean yes) {
        trail.write(yes ? Deed.ACCOUNT_BLOCKED : Deed.ACCOUNT_UNBLOCKED, id, "");
        sessions.endWith(id, (account, now) -> account.blocked(yes, now));
    }
}
