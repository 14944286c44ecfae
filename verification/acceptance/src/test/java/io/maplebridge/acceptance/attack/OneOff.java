package io.maplebridge.acceptance.attack;

import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Answer;
import io.maplebridge.acceptance.client.Town;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An account for one test: what becomes of it disturbs nobody.
 *
 * @param password its own, no longer the one it was given
 */
record OneOff(String id, String password) {

    private static final Pattern SHOWN = Pattern.compile("<code>([A-Za-z0-9_-]{16})</code>");

    /** Opened by the administrator, its password changed by its owner. */
    static OneOff open(Town town, Account role) throws IOException {
        String id = "one-off-" + UUID.randomUUID().toString().substring(0, 8);
        Answer page =
                Visitor.at(town)
                        .signedIn(Account.ADMIN)
                        .post(
                                "/cases/accounts",
                                Map.of(
                                        "account",
                                        id,
                                        "personName",
                                        "试一试",
                                        "duty",
                                        role.name(),
                                        "village",
                                        "pangxi"))
                        .expect(200);
        Matcher given = SHOWN.matcher(page.text());
        if (!given.find()) {
            throw new AssertionError("no password on the page");
        }
        String own = "门前的老榕树-" + UUID.randomUUID();
        Visitor.at(town)
                .signedIn(id, given.group(1))
                .post("/cases/password", Map.of("old", given.group(1), "fresh", own))
                .expect(302);
        return new OneOff(id, own);
    }
}
