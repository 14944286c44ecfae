package io.maplebridge.acceptance.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.EveryWay;
import io.maplebridge.acceptance.system.Way;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The demo's password, which anybody can read, brought through whatever stands before the door. */
@EveryWay
@Order(30)
class PublishedPasswordAttackTest {

    private static final int REFUSED = 403;

    private static final List<String> LEFT_BY_PROXIES =
            List.of(
                    "X-Forwarded-For: 192.0.2.7",
                    "x-forwarded-for: 127.0.0.1",
                    "X-Forwarded-Proto: https",
                    "X-Forwarded-Host: localhost",
                    "Forwarded: for=127.0.0.1;host=localhost",
                    "Via: 1.1 town",
                    "X-Real-IP: 127.0.0.1",
                    "CF-Connecting-IP: 127.0.0.1",
                    "Origin: https://town.example",
                    "Referer: https://town.example/cases/sign-in");

    private static final List<String> NAMES =
            List.of("town.example", "192.0.2.7:8080", "localhost.town.example", "127.0.0.1.nip.io");

    private final Attempts attempts = Attempts.of("published password", 344);
    private final URI door;

    PublishedPasswordAttackTest(Way way) {
        this.door = way.running().door();
    }

    @Test
    void it_opens_nothing_for_anybody_but_those_at_this_machine() throws IOException {
        RawHttp here = RawHttp.to(door);
        for (Account account : Account.values()) {
            for (String header : LEFT_BY_PROXIES) {
                tryBoth(here, account, header, header);
            }
            for (String name : NAMES) {
                RawHttp there = here.as(URI.create("http://" + name));
                tryBoth(there, account, "Host: " + name, "X-Nothing: 1");
            }
        }
        attempts.assertNoneSucceeded();
    }

    private void tryBoth(RawHttp http, Account account, String what, String header)
            throws IOException {
        attempts.tried(what + " at the page", byPage(http, account, header).status() != REFUSED);
        attempts.tried(what + " for a token", byToken(http, account, header).status() != REFUSED);
    }

    @Test
    void at_this_machine_it_opens_the_demo_and_every_page_says_so() throws IOException {
        RawHttp.Reply signedIn = byPage(RawHttp.to(door), Account.OFFICE, "X-Nothing: 1");
        attempts.tried("our own way in", signedIn.status() != 302);
        Visitor office = Visitor.at(new Town(door));
        for (String page :
                List.of("/cases", "/stats?year=2023&asOf=2023-12-18", "/intake/disputes/new")) {
            String text = office.signedIn(Account.OFFICE).get(page).text();
            attempts.tried("silent " + page, !text.contains("id=\"published\""));
        }
        attempts.assertNoneSucceeded();
    }

    private static RawHttp.Reply byPage(RawHttp http, Account account, String header)
            throws IOException {
        String form =
                Visitor.encoded(Map.of("account", account.id(), "password", Account.PASSWORD));
        return post(
                http,
                "/cases/sign-in",
                form,
                header,
                "Content-Type: " + Visitor.FORM,
                "Cookie: XSRF-TOKEN=" + Visitor.PROOF,
                "X-XSRF-TOKEN: " + Visitor.PROOF);
    }

    private static RawHttp.Reply byToken(RawHttp http, Account account, String header)
            throws IOException {
        String json =
                "{\"account\": \"%s\", \"password\": \"%s\"}"
                        .formatted(account.id(), Account.PASSWORD);
        return post(http, "/cases/api/tokens", json, header, "Content-Type: application/json");
    }

    private static RawHttp.Reply post(RawHttp http, String path, String body, String... headers)
            throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        String[] all = new String[headers.length + 1];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Content-Length: " + bytes.length;
        return http.send("POST", path, out -> out.write(bytes), all);
    }
}
