package io.maplebridge.town.people.application;

import io.maplebridge.platform.access.SignInSession;
import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.people.domain.Account;
import java.time.Instant;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;

/** Ends the sessions of an account whose password, rights or wish has changed, or one of them. */
@Service
public class Sessions {

    private final Accounts accounts;
    private final TakeBack takeBack;
    private final TownTime time;
    private final PublishedAccounts published;
    private final SessionTerms terms;

    Sessions(
            Accounts accounts,
            TakeBack takeBack,
            TownTime time,
            PublishedAccounts published,
            SessionTerms terms) {
        this.terms = terms;
        this.published = published;
        this.accounts = accounts;
        this.takeBack = takeBack;
        this.time = time;
    }

    /**
     * Changes the account, and takes back every token made until then.
     *
     * @param step the account after it, at this moment
     * @throws NotFound when there is no such account
     */
    public void endWith(String id, BiFunction<Account, Instant, Account> step) {
        // Before, so that nothing is changed while the others cannot be told. And after: somebody
        // may have signed in between, with what was good until then.
        takeBack.tokensMadeBefore(id, time.now());
        if (accounts.change(id, account -> step.apply(account, time.now())).isEmpty()) {
            throw new NotFound("account " + id);
        }
        takeBack.tokensMadeBefore(id, time.now());
        published.lookAfter(id);
    }

    /** Ends this one: every token of it, those that were made by renewing and copied too. */
    public void end(String account, SignInSession session) {
        Instant now = time.now();
        takeBack.session(account, session.id(), now, now.plus(terms.longest()));
    }
}
