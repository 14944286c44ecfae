package io.maplebridge.town.people.application;

import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.audit.application.AuditTrail;
import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.audit.domain.Entry;
import io.maplebridge.town.people.domain.Account;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Blocks the accounts whose password is published, wherever somebody else than the people at this
 * machine might use it. They stay blocked until an administrator lets them in again.
 */
@Service
public class ClosePublished {

    /** What their line in the audit trail says. */
    public static final String WHY = "PUBLISHED_PASSWORD";

    private static final Logger log = LoggerFactory.getLogger(ClosePublished.class);

    private final PublishedAccounts published;
    private final Sessions sessions;
    private final AuditTrail trail;
    private final TownTime time;

    ClosePublished(
            PublishedAccounts published, Sessions sessions, AuditTrail trail, TownTime time) {
        this.published = published;
        this.sessions = sessions;
        this.trail = trail;
        this.time = time;
    }

    /**
     * May be called again when it failed half-way.
     *
     * @return whether there are such accounts, and none of them is open now
     */
    public boolean close() {
        if (published.mayBeOpen()) {
            return false;
        }
        var all = published.published();
        all.stream().filter(account -> !account.blocked()).forEach(this::block);
        return !all.isEmpty();
    }

    private void block(Account account) {
        // Of this state of the account: however often it is tried, one line.
        String state = WHY + " " + account.id() + " " + account.version();
        trail.writeOnce(
                new Entry(
                        UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8)),
                        time.now(),
                        "",
                        "",
                        Deed.ACCOUNT_BLOCKED,
                        account.id(),
                        WHY));
        sessions.endWith(account.id(), (one, now) -> one.blocked(true, now));
        log.warn(
                "账号 {} 的密码是公开的示例密码，已停用 account blocked, its password is published ({})",
                account.id(),
                published.exposure().map(Enum::name).orElse("no demo"));
    }
}
