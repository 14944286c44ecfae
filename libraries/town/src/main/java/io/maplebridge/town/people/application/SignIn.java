package io.maplebridge.town.people.application;

import io.maplebridge.contract.words.Role;
import io.maplebridge.contract.words.Spelling;
import io.maplebridge.platform.access.CallerAddress;
import io.maplebridge.platform.access.OutsideIssuer;
import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.audit.application.AuditTrail;
import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.people.domain.Account;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Turns a name and a password into a token, and a token that is running out into a fresh one. */
@Service
public class SignIn {

    /** How long a token is good unless it is renewed. */
    public static final Duration LIFE = Duration.ofMinutes(30);

    /** How long it can be renewed: one working day, then the password is asked for again. */
    static final Duration LONGEST = Duration.ofHours(12);

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
    private final ProofOfPassword proof;
    private final Tokens tokens;
    private final OutsideIssuer issuer;
    private final TownTime time;
    private final AuditTrail trail;
    private final PublishedAccounts published;

    SignIn(
            Accounts accounts,
            ProofOfPassword proof,
            Tokens tokens,
            OutsideIssuer issuer,
            TownTime time,
            AuditTrail trail,
            PublishedAccounts published) {
        this.trail = trail;
        this.published = published;
        this.accounts = accounts;
        this.issuer = issuer;
        this.proof = proof;
        this.tokens = tokens;
        this.time = time;
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
        String id = Spelling.key(name).toLowerCase(Locale.ROOT);
        // Whatever the name: which accounts there are cannot be found out by it.
        published
                .refused(password)
                .ifPresent(refused -> {
                    proof.note(Deed.SIGN_IN_REFUSED, id);
                    throw refused;
                });
        Account account = proof.of(id, password);
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
