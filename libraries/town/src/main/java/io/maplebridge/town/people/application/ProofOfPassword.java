package io.maplebridge.town.people.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.maplebridge.platform.access.CallerAddress;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.audit.application.RefusalLines;
import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.people.domain.Account;
import io.maplebridge.town.people.domain.LockOut;
import io.maplebridge.town.people.domain.Tries;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/** Whose password it is. Wrong ones are counted, shut out and written down. */
@Service
class ProofOfPassword {

    private static final int MOST_STRANGERS = 10_000;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final TownTime time;
    private final RefusalLines refusals;
    private final SingletonSupplier<String> nobodysPassword;

    private record Stranger(String name, String address) {}

    /** Names tried that are nobody's. */
    private final Cache<Stranger, LockOut> strangers =
            Caffeine.newBuilder()
                    .maximumSize(MOST_STRANGERS)
                    .expireAfterWrite(Duration.ofHours(1))
                    .build();

    ProofOfPassword(
            Accounts accounts, PasswordEncoder passwords, TownTime time, RefusalLines refusals) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.time = time;
        this.refusals = refusals;
        this.nobodysPassword = SingletonSupplier.of(() -> passwords.encode("nobody"));
    }

    /**
     * The account, when the password is its own. Every way of guessing leads through here.
     *
     * @throws SignIn.Refused when they do not belong together, or the account is blocked
     * @throws SignIn.Shut after too many wrong passwords; a right one is not looked at either
     */
    Account of(String id, String password) {
        try {
            return known(id, password);
        } catch (SignIn.Refused wrong) {
            note(Deed.SIGN_IN_REFUSED, id);
            throw wrong;
        } catch (SignIn.Shut shut) {
            note(Deed.SIGN_IN_SHUT, id);
            throw shut;
        }
    }

    /** A name that we do not know may be a password in the wrong field: it is not written down. */
    void note(Deed deed, String id) {
        refusals.write(deed, accounts.find(id).map(Account::id).orElse(""));
    }

    private Account known(String id, String password) {
        String address = CallerAddress.networkOf(CallerAddress.current());
        // Counted as wrong before it is looked at: of a hundred tries at once the fifth shuts.
        Optional<Account> found = accounts.change(id, account -> tried(account, address));
        if (found.isEmpty()) {
            // Shut like a name that there is, and as slow: what names there are cannot be found
            // out.
            strangers
                    .asMap()
                    .compute(
                            new Stranger(id, address),
                            (name, tries) -> afterTry(tries == null ? LockOut.NONE : tries));
            passwords.matches(password, nobodysPassword.obtain());
            throw new SignIn.Refused();
        }
        Account account = found.get();
        if (!passwords.matches(password, account.password()) || account.blocked()) {
            throw new SignIn.Refused();
        }
        return accounts.change(id, right -> right.with(right.tries().without(address)))
                .orElseThrow(SignIn.Refused::new);
    }

    private Account tried(Account account, String address) {
        Tries tries = account.tries();
        return account.with(tries.with(address, afterTry(tries.at(address))));
    }

    private LockOut afterTry(LockOut tries) {
        Instant now = time.now();
        Instant until = tries.until();
        if (until != null && tries.shutsAt(now)) {
            throw new SignIn.Shut(Duration.between(now, until));
        }
        return tries.afterFailureAt(now);
    }
}
