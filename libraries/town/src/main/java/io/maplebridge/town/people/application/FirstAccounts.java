package io.maplebridge.town.people.application;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.people.domain.Account;
import io.maplebridge.town.people.domain.Duty;
import io.maplebridge.town.people.domain.Tries;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The accounts of an installation that has none: an administrator with a password shown once, or,
 * for trying out, one for each role with a password that everybody may know.
 */
public final class FirstAccounts {

    /** Of every demo account. */
    public static final String DEMO_PASSWORD = "fengqiao-2023";

    /** One person of the demo town. */
    public record Demo(
            String account, String name, Role role, Set<String> villages, @Nullable String unit) {}

    public static final List<Demo> DEMO =
            List.of(
                    new Demo("zongzhi", "周经办员", Role.OFFICE, Set.of(), "zongzhi-centre"),
                    new Demo("tiaojie", "黄调解员", Role.MEDIATOR, Set.of("pangxi"), null),
                    new Demo("tongji", "吴统计员", Role.WRITER, Set.of(), null),
                    new Demo("lingdao", "分管领导", Role.LEADER, Set.of(), null),
                    new Demo("guanli", "郑管理员", Role.ADMIN, Set.of(), null),
                    new Demo("rexian", "12345 平台", Role.API, Set.of(), null));

    private static final String ADMINISTRATOR = "admin";
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final TownTime time;

    public FirstAccounts(Accounts accounts, PasswordEncoder passwords, TownTime time) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.time = time;
    }

    /**
     * Does nothing where there is an account.
     *
     * @param show told the administrator's one-time password
     */
    public void make(boolean demo, Consumer<String> show) {
        if (!accounts.isEmpty()) {
            return;
        }
        if (demo) {
            String encoded = passwords.encode(DEMO_PASSWORD);
            DEMO.forEach(one -> accounts.add(account(one, encoded, false)));
            return;
        }
        makeAdministrator(ADMINISTRATOR, show);
    }

    /**
     * Where nobody is left who could let anybody in: blocking the demo's accounts blocks the demo's
     * administrator.
     */
    public void makeAdministratorIfNone(Consumer<String> show) {
        boolean none = accounts.all().stream().noneMatch(this::administers);
        for (int number = 1; none; number++) {
            String name = number == 1 ? ADMINISTRATOR : ADMINISTRATOR + "-" + number;
            none = !makeAdministrator(name, show);
        }
    }

    /** As soon as they have changed their password, if that was given to them. */
    private boolean administers(Account account) {
        return !account.blocked()
                && account.duties().stream()
                        .anyMatch(duty -> duty.role() == Role.ADMIN && duty.isHeldOn(time.today()));
    }

    private boolean makeAdministrator(String name, Consumer<String> show) {
        String password = GivenPassword.make();
        var administrator = new Demo(name, "管理员", Role.ADMIN, Set.of(), null);
        boolean added = accounts.add(account(administrator, passwords.encode(password), true));
        if (added) {
            show.accept(name + " / " + password);
        }
        return added;
    }

    private Account account(Demo of, String encoded, boolean mustChange) {
        Duty duty = new Duty(of.role(), of.villages(), of.unit(), LONG_AGO, null);
        return new Account(
                of.account(),
                of.name(),
                encoded,
                mustChange,
                false,
                List.of(duty),
                Tries.NONE,
                time.now(),
                0);
    }
}
