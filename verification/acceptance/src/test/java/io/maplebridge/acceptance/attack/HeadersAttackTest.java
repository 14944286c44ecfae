package io.maplebridge.acceptance.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Answer;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.Way;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** An address or a header that is to lead the reader elsewhere, or to bring a header of its own. */
@Order(30)
class HeadersAttackTest {

    private static final List<String> ELSEWHERE =
            List.of(
                    "//evil.example",
                    "///evil.example",
                    "/\\evil.example",
                    "\\\\evil.example",
                    "/\\/evil.example",
                    "https://evil.example",
                    "https:evil.example",
                    "http:///evil.example",
                    "javascript:alert(1)",
                    "JaVaScRiPt:alert(1)",
                    "data:text/html,evil",
                    "/cases//evil.example",
                    "/cases/..//evil.example",
                    "/cases\\..\\..\\evil.example",
                    "/cases@evil.example",
                    "/cases.evil.example",
                    "//evil.example/cases",
                    "/%2f%2fevil.example",
                    "/%5cevil.example",
                    "/\tevil.example",
                    "\t//evil.example",
                    " //evil.example",
                    "/cases\u0000//evil.example",
                    "/cases?next=//evil.example",
                    "/cases/{x}",
                    "/cases?a=${7*7}",
                    "/cases?a=__${7*7}__::.x");

    private static final List<String> NEW_LINES =
            List.of("%0d%0a", "%0a", "%0d", "%E5%98%8A%E5%98%8D", "%C4%8D%C4%8A", "\r\n", "\n");

    private final Attempts attempts = Attempts.of("headers and redirects", 291);
    private final URI door = Way.STANDALONE.running().door();
    private final Town town = new Town(door);

    @Test
    void signing_in_leads_to_no_other_place() throws IOException {
        for (String next : ELSEWHERE) {
            Answer answer = signInTo(next);
            String to = answer.header("Location").orElse("");
            attempts.tried("next=" + next + " → " + answer.status() + " " + to, leadsAway(answer));
        }
        attempts.assertNoneSucceeded();
    }

    @Test
    void no_page_leads_there_either() throws IOException {
        Visitor office = Visitor.at(town).signedIn(Account.OFFICE);
        for (String next : ELSEWHERE) {
            String encoded = URLEncoder.encode(next, UTF_8);
            for (String page :
                    List.of(
                            "/cases/sign-in?next=",
                            "/cases?lang=en&next=",
                            "/cases?text=",
                            "/cases?letters=large&x=")) {
                Answer answer = office.get(page + encoded);
                boolean link =
                        answer.text().contains("href=\"" + next)
                                || answer.text().contains("action=\"" + next);
                attempts.tried(page + next + ": " + answer.status(), leadsAway(answer) || link);
            }
            Answer htmx =
                    town.send(
                            town.asNobody()
                                    .to("/cases")
                                    .header("HX-Request", "true")
                                    .header("HX-Current-URL", next.replaceAll("[\\u0000\\t]", "")));
            String to = htmx.header("HX-Redirect").orElse("");
            attempts.tried("HX " + next + " → " + to, !to.startsWith("/cases/sign-in?next="));
        }
        for (String target :
                List.of(
                        "//evil.example/cases?lang=en",
                        "/\\evil.example?lang=en",
                        "//evil.example/%2e%2e?letters=large")) {
            RawHttp.Reply reply = RawHttp.to(door).send("GET", target);
            attempts.tried(target + ": " + reply.head(), leadsAway(reply.header("Location")));
        }
        attempts.assertNoneSucceeded();
    }

    @Test
    void no_new_line_makes_a_header() throws IOException {
        String token = town.token();
        for (String line : NEW_LINES) {
            String planted = line + "Set-Cookie:%20planted=1" + line;
            for (String target :
                    List.of(
                            "/cases" + planted,
                            "/cases?lang=en&x=" + planted,
                            "/cases?lang=" + planted,
                            "/cases?letters=" + planted,
                            "/cases/sign-in?next=/cases" + planted,
                            "/cases/" + planted,
                            "/stats?year=" + planted)) {
                for (String header :
                        List.of("Accept: text/html", "Authorization: Bearer " + token)) {
                    RawHttp.Reply reply = RawHttp.to(door).send("GET", target, header);
                    attempts.tried(
                            target + ": " + reply.status(),
                            reply.status() >= 500
                                    || reply.header("Set-Cookie").contains("planted"));
                }
            }
            Answer in = signInTo("/cases" + line + "Set-Cookie: planted=1");
            attempts.tried(
                    "next with " + line,
                    in.status() >= 500
                            || in.http()
                                    .headers()
                                    .allValues("Set-Cookie")
                                    .toString()
                                    .contains("planted"));
        }
        attempts.assertNoneSucceeded();
    }

    @Test
    void an_invented_host_leads_nobody_astray() throws IOException {
        for (String header :
                List.of(
                        "X-Forwarded-Host: evil.example",
                        "Forwarded: host=evil.example;proto=https",
                        "X-Original-URL: /cases/api/keys",
                        "X-Rewrite-URL: /cases/api/keys",
                        "X-HTTP-Method-Override: GET",
                        "X-Forwarded-Prefix: //evil.example")) {
            for (String target : List.of("/cases", "/cases?lang=en", "/cases/accounts")) {
                RawHttp.Reply reply = RawHttp.to(door).send("GET", target, header);
                attempts.tried(
                        target + " with " + header + ": " + reply.header("Location"),
                        reply.status() == 200 || leadsAway(reply.header("Location")));
            }
        }
        URI evil = URI.create("http://evil.example");
        for (String target : List.of("/cases", "/cases?lang=en", "http://evil.example/cases")) {
            RawHttp.Reply reply = RawHttp.to(door).as(evil).send("GET", target);
            attempts.tried(
                    target + " of another host: " + reply.header("Location"),
                    leadsAway(reply.header("Location")));
        }
        attempts.assertNoneSucceeded();
    }

    private boolean leadsAway(Answer answer) {
        return answer.status() >= 500 || leadsAway(answer.header("Location").orElse(""));
    }

    /** As a browser reads an address: a backslash is a slash, blanks in front are nothing. */
    private boolean leadsAway(String location) {
        String read = location.strip().replace('\\', '/').replaceAll("[\\t\\r\\n]", "");
        String path = read.startsWith(door + "/") ? read.substring(door.toString().length()) : read;
        return !path.isEmpty() && (path.startsWith("//") || !path.startsWith("/"));
    }

    private Answer signInTo(String next) throws IOException {
        return Visitor.at(town)
                .post(
                        "/cases/sign-in",
                        Map.of(
                                "account",
                                Account.OFFICE.id(),
                                "password",
                                Account.PASSWORD,
                                "next",
                                next));
    }
}
