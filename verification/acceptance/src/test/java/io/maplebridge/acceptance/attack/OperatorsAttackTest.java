package io.maplebridge.acceptance.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Answer;
import io.maplebridge.acceptance.client.Paper;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.Way;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Operators of the document store where a text is expected. */
@Order(30)
class OperatorsAttackTest {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 9);
    private static final List<Object> OPERATORS =
            List.of(
                    Map.of("$gt", ""),
                    Map.of("$ne", "x"),
                    Map.of("$regex", ".*"),
                    Map.of("$where", "sleep(5000)||true"),
                    List.of(Map.of("$gt", "")));
    private static final List<String> TEXTS =
            List.of(
                    "$where",
                    "{\"$gt\":\"\"}",
                    "{$ne:null}",
                    ".*",
                    "^",
                    "(a+)+$",
                    "[",
                    "\\",
                    "$regex",
                    "' || '1'=='1");

    private final Attempts attempts = Attempts.of("operators", 741);
    private final Town office = new Town(Way.STANDALONE.running().door());

    @Test
    void no_field_of_a_submission_takes_an_operator() throws IOException {
        for (Paper paper :
                List.of(
                        Paper.dispute(DAY, "contract"),
                        Paper.petition(DAY, "town-direct"),
                        Paper.order(DAY, "OP" + UUID.randomUUID()))) {
            List<String> fields =
                    Stream.concat(paper.body().keySet().stream(), Stream.of("description"))
                            .toList();
            for (String field : fields) {
                for (Object operator : OPERATORS) {
                    attempts.tried(
                            paper.kind() + "." + field + " = " + operator,
                            office.submit(paper.with(field, operator), UUID.randomUUID()),
                            400);
                }
            }
            for (Object operator : OPERATORS) {
                List<Map<String, Object>> parties =
                        List.of(
                                Map.of("role", "PETITIONER", "name", operator),
                                Map.of("role", operator, "name", "甲"),
                                Map.of("role", "PETITIONER", "name", "甲", "phone", operator));
                for (Map<String, Object> party : parties) {
                    attempts.tried(
                            paper.kind() + " of " + party,
                            office.submit(paper.with("parties", List.of(party)), UUID.randomUUID()),
                            400);
                }
            }
        }
        attempts.assertNoneSucceeded();
    }

    @Test
    void no_sign_in_takes_an_operator() throws IOException {
        for (Object operator : OPERATORS) {
            for (Map<String, Object> body :
                    List.<Map<String, Object>>of(
                            Map.of("account", operator, "password", Account.PASSWORD),
                            Map.of("account", "zongzhi", "password", operator),
                            Map.of("account", operator, "password", operator))) {
                Answer answer =
                        office.asNobody().post("/cases/api/tokens", body, UnaryOperator.identity());
                attempts.tried("tokens for " + body, answer, 400);
            }
        }
        for (String form :
                List.of(
                        "account[$ne]=x&password[$ne]=x",
                        "account[$gt]=&password=" + Account.PASSWORD)) {
            Visitor visitor = Visitor.at(office);
            Answer answer =
                    office.asNobody()
                            .send(
                                    visitor.to("/cases/sign-in")
                                            .header("X-XSRF-TOKEN", Visitor.PROOF)
                                            .header("Content-Type", Visitor.FORM)
                                            .POST(BodyPublishers.ofString(form)));
            attempts.tried(form, answer, 400, 401);
        }
        for (String account : TEXTS) {
            attempts.tried(
                    "sign-in as " + account,
                    Visitor.at(office).signIn(account, Account.PASSWORD),
                    401);
        }
        attempts.assertNoneSucceeded();
    }

    @Test
    void no_command_takes_an_operator() throws IOException {
        UUID id = office.open(Paper.dispute(DAY, "contract"));
        String etag = office.caseOf(id).expect(200).etag();
        for (String command :
                List.of("accept", "note", "decline", "void", "hold-session", "agree")) {
            for (String field :
                    List.of(
                            "occurredOn",
                            "text",
                            "reason",
                            "note",
                            "place",
                            "form",
                            "content",
                            "amount",
                            "performBy",
                            "route")) {
                for (Object operator : OPERATORS) {
                    attempts.tries(
                            command + "." + field + " = " + operator,
                            () ->
                                    office.command(
                                            id,
                                            command,
                                            etag,
                                            UUID.randomUUID(),
                                            Map.of(field, operator)),
                            400);
                }
            }
        }
        for (String header : List.of("If-Match", "Idempotency-Key")) {
            for (String text : TEXTS) {
                Answer answer =
                        office.post(
                                "/cases/api/cases/" + id + "/commands/note",
                                Map.of("occurredOn", DAY.toString(), "text", "x"),
                                request ->
                                        request.setHeader("If-Match", "\"1\"")
                                                .setHeader(header, text));
                attempts.tried(header + ": " + text, answer, 400, 412, 428);
            }
        }
        attempts.await();
        attempts.tried("moved", !office.caseOf(id).expect(200).etag().equals(etag));
        attempts.assertNoneSucceeded();
    }

    @Test
    void no_list_takes_an_operator() throws IOException {
        long all = total("");
        for (String name :
                List.of("text", "village", "category", "source", "kind", "state", "town", "sort")) {
            for (String operator : List.of("[$ne]=", "[$gt]=", "[$regex]=.*", "[$where]=1")) {
                Answer answer =
                        list(
                                encoded(name + operator.substring(0, operator.indexOf('=')))
                                        + operator.substring(operator.indexOf('=')));
                // A parameter that there is not says nothing: the list is as without it.
                attempts.tried(
                        name + operator + ": " + answer.status(),
                        answer.status() != 400 && total(answer) != all);
            }
            for (String text : TEXTS) {
                Answer answer = list(name + "=" + encoded(text));
                // Of a text its words are looked for; of everything else there is none of that
                // name.
                boolean found = total(answer) >= (name.equals("text") ? all : 1);
                attempts.tried(
                        name + "=" + text + ": " + answer.status(),
                        answer.status() != 400 && (answer.status() != 200 || found));
            }
        }
        for (String page :
                List.of(
                        "/cases?",
                        "/stats?year=2023&asOf=2023-12-18&",
                        "/stats/figures/dispute.accepted/cases?year=2023&asOf=2023-12-18&")) {
            for (String name :
                    List.of(
                            "text",
                            "village",
                            "town",
                            "category",
                            "year",
                            "asOf",
                            "page",
                            "kind")) {
                for (String text : TEXTS.subList(0, 4)) {
                    attempts.tried(
                            page + name + "=" + text,
                            office.get(page + name + "=" + encoded(text)).status() >= 500);
                }
            }
        }
        attempts.assertNoneSucceeded();
    }

    private Answer list(String query) throws IOException {
        return office.get("/cases/api/cases?size=1&" + query);
    }

    private long total(String query) throws IOException {
        return total(list(query).expect(200));
    }

    private static long total(Answer answer) {
        return answer.status() == 200 ? answer.json().required("total").asLong() : -1;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
