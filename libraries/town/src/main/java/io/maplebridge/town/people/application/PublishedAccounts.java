package io.maplebridge.town.people.application;

import io.maplebridge.platform.access.Exposure;
import io.maplebridge.platform.access.OnlyThisMachine;
import io.maplebridge.platform.access.OutsideIssuer;
import io.maplebridge.platform.access.PublishedPasswords;
import io.maplebridge.town.people.application.FirstAccounts.Demo;
import io.maplebridge.town.people.domain.Account;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * The demo's accounts while their password is the one that is published with the product: for
 * people at this machine alone. One whose password was changed is an account like any other.
 */
@Service
public class PublishedAccounts implements PublishedPasswords {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final OnlyThisMachine machine;
    private final boolean demo;
    private final boolean heard;

    /** Null until it was looked at. */
    private volatile @Nullable List<Demo> open;

    PublishedAccounts(
            Accounts accounts,
            PasswordEncoder passwords,
            OnlyThisMachine machine,
            OutsideIssuer issuer,
            @Value("${maplebridge.access.demo-accounts:false}") boolean demo) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.machine = machine;
        this.demo = demo;
        this.heard = !issuer.isUsed();
    }

    /** Whether this start lets them be: the demo is wanted, and nobody else can come in. */
    public boolean mayBeOpen() {
        return demo && machine.bySettings().isEmpty();
    }

    /** Why this start does not; empty when the demo is simply not wanted. */
    Optional<Exposure> exposure() {
        return machine.bySettings();
    }

    /** Whether it is theirs, and the request at hand may not use it. */
    Optional<PublishedPassword> refused(String password) {
        return !isPublished(password) || (demo && machine.byRequest().isEmpty())
                ? Optional.empty()
                : Optional.of(new PublishedPassword(machine.byRequest().orElse(null)));
    }

    /**
     * bcrypt reads round and round with a zero between, so what begins so may be the same to it.
     */
    static boolean isPublished(String password) {
        return password.equals(FirstAccounts.DEMO_PASSWORD)
                || password.startsWith(FirstAccounts.DEMO_PASSWORD + '\0');
    }

    /** Those that still have it, blocked or not. Slow. */
    List<Account> published() {
        return FirstAccounts.DEMO.stream()
                .flatMap(one -> accounts.find(one.account()).stream())
                .filter(one -> passwords.matches(FirstAccounts.DEMO_PASSWORD, one.password()))
                .toList();
    }

    /** Looks at the accounts again, since one of them was made or changed. Slow. */
    public void look() {
        List<String> free =
                mayBeOpen()
                        ? published().stream()
                                .filter(one -> !one.blocked())
                                .map(Account::id)
                                .toList()
                        : List.of();
        open = FirstAccounts.DEMO.stream().filter(one -> free.contains(one.account())).toList();
    }

    /** Looks again when the account that was changed is one of the demo's. */
    void lookAfter(String id) {
        if (mayBeOpen() && FirstAccounts.DEMO.stream().anyMatch(one -> one.account().equals(id))) {
            look();
        }
    }

    /** Those that the request at hand may sign in with. */
    public List<Demo> offered() {
        List<Demo> seen = open;
        return seen == null || machine.byRequest().isPresent() ? List.of() : seen;
    }

    @Override
    public boolean areOpen() {
        List<Demo> seen = open;
        return heard && mayBeOpen() && (seen == null || !seen.isEmpty());
    }
}
