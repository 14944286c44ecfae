package io.maplebridge.town.people.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.CallerAddress;
import io.maplebridge.platform.access.OutsideIssuer;
import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.audit.application.AuditTrail;
import io.maplebridge.town.audit.application.RefusalLines;
import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.people.domain.Account;
import io.maplebridge.town.people.domain.LockOut;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/** Turns a name and a password into a token, and a token that is running out into a fresh one. */
@Service
public class SignIn {

    /** How long a token is good unless it is renewed. */
    public static final Duration LIFE = Duration.ofMinutes(30);

    /** How long it can be renewed: one working day, then the password is asked for again. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final int MOST_STRANGERS = 10_000;

    /**
     * What came of it.
     *
     * @param mustChange true when nothing but a new password can be done with the token
     */
    public record Session(String token, boolean mustChange) {
        @Override
        public String toString() {
            return "Session[mustChange=" + mustChange + "]";
        }
    }

    /** The name or the password is wrong: which of the two, nobody is told. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super("sign-in refused");
        }
    }

    /** Too many wrong passwords. */
    public static final class Shut extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Duration wait;

        Shut(Duration wait) {
            super("shut for " + wait);
            this.wait = wait;
        }

        public Duration untilNextTry() {
            return wait;
        }
    }

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Tokens tokens;
    private final OutsideIssuer issuer;
    private final TownTime time;
    private final AuditTrail trail;
    private final RefusalLines refusals;
    private final PublishedAccounts published;
    private final SingletonSupplier<String> nobodysPassword;

    /** Names tried that are nobody's. */
    private final Cache<String, LockOut> strangers =
            Caffeine.newBuilder()
                    .maximumSize(MOST_STRANGERS)
                    .expireAfterWrite(Duration.ofHours(1))
                    .build();

    SignIn(
            Accounts accounts,
            PasswordEncoder passwords,
            Tokens tokens,
            OutsideIssuer issuer,
            TownTime time,
            AuditTrail trail,
            RefusalLines refusals,
            PublishedAccounts published) {
        this.trail = trail;
        this.refusals = refusals;
        this.published = published;
        this.accounts = accounts;
        this.issuer = issuer;
        this.passwords = passwords;
        this.tokens = tokens;
        this.time = time;
        this.nobodysPassword = SingletonSupplier.of(() -> passwords.encode("nobody"));
    }

    /**
     * @throws Refused when name and password do not belong together, or the account is blocked
     * @throws Shut after too many wrong passwords; a right one is not looked at either
     * @throws SignInElsewhere when passwords are not heard here
     * @throws PublishedPassword when everybody may know the password and not be let in by it
     */
    public Session signIn(String name, String password) {
        if (issuer.isUsed()) {
            throw new SignInElsewhere();
        }
        String id = name.strip().toLowerCase(Locale.ROOT);
        // Whatever the name: which accounts there are cannot be found out by it.
        published
                .refused(password)
                .ifPresent(refused -> {
                    refusals.write(Deed.SIGN_IN_REFUSED, ours(id));
                    throw refused;
                });
        Account account = proven(id, password);
        Session session = session(account, time.now());
        trail.write(Deed.SIGNED_IN, account.id(), roles(account), "", CallerAddress.current());
        return session;
    }

    private String roles(Account account) {
        return account.rolesOn(time.today()).stream()
                .map(Role::name)
                .sorted()
                .findFirst()
                .orElse("");
    }

    /**
     * The account, when the password is its own. Every way of guessing leads through here.
     *
     * @throws Refused when they do not belong together, or the account is blocked
     * @throws Shut after too many wrong passwords; a right one is not looked at either
     */
    Account proven(String id, String password) {
        try {
            return known(id, password);
        } catch (Refused wrong) {
            refusals.write(Deed.SIGN_IN_REFUSED, ours(id));
            throw wrong;
        } catch (Shut shut) {
            refusals.write(Deed.SIGN_IN_SHUT, ours(id));
            throw shut;
        }
    }

    /** A name that we do not know may be a password in the wrong field: it is not written down. */
    private String ours(String id) {
        return accounts.find(id).map(Account::id).orElse("");
    }

    private Account known(String id, String password) {
        // Counted as wrong before it is looked at: of a hundred tries at once the fifth shuts.
        Optional<Account> found = accounts.change(id, this::tried);
        if (found.isEmpty()) {
            // Shut like a name that there is, and as slow: what names there are cannot be found
            // out.
            strangers.asMap().compute(id, (name, tries) -> afterTry(tries));
            passwords.matches(password, nobodysPassword.obtain());
            throw new Refused();
        }
        Account account = found.get();
        if (!passwords.matches(password, account.password()) || account.blocked()) {
            throw new Refused();
        }
        return accounts.change(id, right -> right.with(LockOut.NONE)).orElseThrow(Refused::new);
    }

    private Account tried(Account account) {
        return account.with(afterTry(account.lockOut()));
    }

    private LockOut afterTry(@Nullable LockOut before) {
        LockOut tries = before == null ? LockOut.NONE : before;
        Instant now = time.now();
        Instant until = tries.until();
        if (until != null && tries.shutsAt(now)) {
            throw new Shut(Duration.between(now, until));
        }
        return tries.afterFailureAt(now);
    }

    /**
     * A fresh token for somebody still at work, with the roles of today.
     *
     * @param signedIn when the password was given
     * @throws Refused when that is too long ago, or the account was blocked since
     */
    public Session renew(String id, Instant signedIn) {
        if (time.now().isAfter(signedIn.plus(LONGEST))) {
            throw new Refused();
        }
        Account account = accounts.find(id).filter(one -> !one.blocked()).orElseThrow(Refused::new);
        return session(account, signedIn);
    }

    private Session session(Account account, Instant signedIn) {
        LocalDate today = time.today();
        Person person =
                new Person(
                        account.id(),
                        account.name(),
                        account.rolesOn(today),
                        account.villagesOn(today),
                        account.unitsOn(today));
        Instant now = time.now();
        return new Session(tokens.of(person, signedIn, now, now.plus(LIFE)), account.mustChange());
    }
}
