package io.maplebridge.town.people.application;

import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.town.audit.application.AuditTrail;
import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.people.domain.Account;
import io.maplebridge.town.people.domain.CommonPasswords;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Passwords of people's own. Long rather than strange, as NIST SP 800-63B advises: ten characters,
 * not the account's name, none of the commonest, no rule of which characters.
 */
@Service
public class Passwords {

    private static final int SHORTEST = 10;

    /** bcrypt reads no more than 72 bytes. */
    private static final int LONGEST_BYTES = 72;

    private final ProofOfPassword proof;
    private final PasswordEncoder passwords;
    private final Sessions sessions;
    private final AuditTrail trail;

    Passwords(
            ProofOfPassword proof, PasswordEncoder passwords, Sessions sessions, AuditTrail trail) {
        this.trail = trail;
        this.proof = proof;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /**
     * Every session of the account ends.
     *
     * @throws InvalidRequest with what is wrong, {@code old} or {@code fresh}
     * @throws SignIn.Shut after too many wrong passwords
     */
    public void change(String id, String old, String fresh) {
        if (fresh.length() < SHORTEST) {
            throw new InvalidRequest("fresh", "password-short", SHORTEST);
        }
        if (fresh.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new InvalidRequest("fresh", "password-long");
        }
        if (PublishedAccounts.isPublished(fresh)) {
            throw new InvalidRequest("fresh", "password-published");
        }
        if (CommonPasswords.contain(fresh)) {
            throw new InvalidRequest("fresh", "password-common");
        }
        if (fresh.equals(old) || fresh.toLowerCase(Locale.ROOT).contains(id)) {
            throw new InvalidRequest("fresh", "password-known");
        }
        mustKnow(id, old);
        String encoded = passwords.encode(fresh);
        trail.write(Deed.PASSWORD_CHANGED, id, "");
        sessions.endWith(id, (one, now) -> one.withOwnPassword(encoded, now));
    }

    /** Whoever found a session open must not learn the password by trying. */
    private void mustKnow(String id, String old) {
        try {
            proof.of(id, old);
        } catch (SignIn.Refused wrong) {
            throw new InvalidRequest("old", "password-wrong");
        }
    }

    /** Signs the account out wherever it is signed in. */
    public void signOutEverywhere(String id) {
        trail.write(Deed.SIGNED_OUT_EVERYWHERE, id, "");
        sessions.endWith(id, Account::withoutTokens);
    }
}
