package io.maplebridge.town.people.application;

import io.maplebridge.contract.words.Role;
import io.maplebridge.contract.words.Spelling;
import io.maplebridge.platform.access.CallerAddress;
import io.maplebridge.platform.access.OutsideIssuer;
import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.access.SignInSession;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.audit.application.AuditTrail;
import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.people.domain.Account;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Turns a name and a password into a token, and a token that is running out into a fresh one. */
@Service
public class SignIn {

    /**
     * What came of it.
     *
     * @param life of the token
     * @param mustChange true when nothing but a new password can be done with the token
     */
    public record Session(String token, Duration life, boolean mustChange) {
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
    private final SessionTerms terms;

    SignIn(
            Accounts accounts,
            ProofOfPassword proof,
            Tokens tokens,
            OutsideIssuer issuer,
            TownTime time,
            AuditTrail trail,
            PublishedAccounts published,
            SessionTerms terms) {
        this.terms = terms;
        this.trail = trail;
        this.published = published;
        this.accounts = accounts;
        this.issuer = issuer;
        this.proof = proof;
        this.tokens = tokens;
        this.time = time;
    }

    /**
     * @param byPhone whether they sit before a phone: a mediator's is their own
     * @throws Refused when name and password do not belong together, or the account is blocked
     * @throws Shut after too many wrong passwords; a right one is not looked at either
     * @throws SignInElsewhere when passwords are not heard here
     * @throws PublishedPassword when everybody may know the password and not be let in by it
     */
    public Session signIn(String name, String password, boolean byPhone) {
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
        String sessionId = UUID.randomUUID().toString();
        Session session = session(account, new SignInSession(sessionId, time.now(), byPhone));
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
     * @throws Refused when the password was given too long ago, or the account was blocked since
     */
    public Session renew(String id, SignInSession session) {
        Account account = accounts.find(id).filter(one -> !one.blocked()).orElseThrow(Refused::new);
        Duration longest = isOwnPhone(account, session) ? terms.ownPhone() : terms.day();
        if (time.now().isAfter(session.signedIn().plus(longest))) {
            throw new Refused();
        }
        return session(account, session);
    }

    private Session session(Account account, SignInSession session) {
        LocalDate today = time.today();
        Person person =
                new Person(
                        account.id(),
                        account.name(),
                        account.rolesOn(today),
                        account.villagesOn(today),
                        account.unitsOn(today));
        Instant now = time.now();
        Instant end = end(account, session, now);
        return new Session(
                tokens.of(person, session, now, end),
                Duration.between(now, end),
                account.mustChange());
    }

    /** A token of half an hour may outlive its duty, as ADR 11 has it; one of a month must not. */
    private Instant end(Account account, SignInSession session, Instant now) {
        if (!isOwnPhone(account, session)) {
            return now.plus(terms.idle());
        }
        Instant end = session.signedIn().plus(terms.ownPhone());
        return account.firstLastDay(time.today())
                .map(last -> last.plusDays(1).atStartOfDay(TownTime.ZONE).toInstant())
                .filter(end::isAfter)
                .orElse(end);
    }

    /** Whoever holds another role beside works on many cases, and not in a yard. */
    private boolean isOwnPhone(Account account, SignInSession session) {
        return session.ownPhone() && account.rolesOn(time.today()).equals(Set.of(Role.MEDIATOR));
    }
}
