package io.maplebridge.acceptance.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Answer;
import io.maplebridge.acceptance.client.Paper;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.Way;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A sender says what only the server may say. */
@Order(30)
class ServerFieldsAttackTest {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 9);

    /** What the server sets, by what somebody would like it to be. */
    private static final Map<String, Object> OURS = ours();

    private final Attempts attempts = Attempts.of("fields of the server");
    private final Town office = new Town(Way.STANDALONE.running().door());

    private static Map<String, Object> ours() {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String name :
                List.of(
                        "caseId",
                        "id",
                        "_id",
                        "receivedAt",
                        "recordedAt",
                        "submittedBy",
                        "registeredBy",
                        "actor",
                        "state",
                        "level",
                        "holder",
                        "kind",
                        "type")) {
            fields.put(name, "CLOSED");
        }
        fields.put("caseNumber", "〔2025〕长沙人调字第1号");
        fields.put("version", 99);
        fields.put("published", 99);
        fields.put("events", List.of());
        fields.put("roles", List.of("ADMIN"));
        fields.put("villages", List.of("dami"));
        fields.put("acceptedOn", "2020-01-01");
        fields.put("closedOn", "2020-01-01");
        fields.put("__proto__", Map.of("admin", true));
        fields.put("class", Map.of("name", "x"));
        fields.put("@class", "java.lang.Runtime");
        fields.put("@type", "java.lang.Runtime");
        return fields;
    }

    @Test
    void no_submission_sets_what_is_ours() throws IOException {
        for (Paper paper :
                List.of(
                        Paper.dispute(DAY, "contract"),
                        Paper.petition(DAY, "town-direct"),
                        Paper.order(DAY, "SF" + UUID.randomUUID()))) {
            for (Map.Entry<String, Object> field :
                    with("number", paper.kind().equals("orders") ? null : "1").entrySet()) {
                UUID id = UUID.randomUUID();
                String what = paper.kind() + "." + field.getKey();
                attempts.tried(
                        what, office.submit(paper.with(field.getKey(), field.getValue()), id), 400);
                attempts.tried(what + " made a case", office.caseOf(id), 404);
                Map<String, Object> party =
                        new LinkedHashMap<>(Map.of("role", "PETITIONER", "name", "甲"));
                party.put(field.getKey(), field.getValue());
                attempts.tried(
                        "party of " + what,
                        office.submit(paper.with("parties", List.of(party)), id),
                        400);
            }
        }
        attempts.assertNoneSucceeded();
    }

    @Test
    void no_command_sets_what_is_ours() throws IOException {
        UUID id = office.open(Paper.dispute(DAY, "contract"));
        Answer before = office.caseOf(id).expect(200);
        for (String command : List.of("accept", "note", "decline", "escalate")) {
            for (Map.Entry<String, Object> field : with("number", "1").entrySet()) {
                Map<String, Object> body = new LinkedHashMap<>();
                body.put("occurredOn", DAY.toString());
                body.put(command.equals("note") ? "text" : "reason", "x");
                body.put(field.getKey(), field.getValue());
                Answer answer = office.command(id, command, before.etag(), UUID.randomUUID(), body);
                attempts.tried(command + "." + field.getKey(), answer, 400);
            }
        }
        attempts.tried("changed", !office.caseOf(id).expect(200).text().equals(before.text()));
        attempts.assertNoneSucceeded();
    }

    @Test
    void no_sign_in_brings_its_own_roles() throws IOException {
        for (Map.Entry<String, Object> field : OURS.entrySet()) {
            Map<String, Object> body =
                    new LinkedHashMap<>(Map.of("account", "tiaojie", "password", Account.PASSWORD));
            body.put(field.getKey(), field.getValue());
            Answer answer =
                    office.asNobody().post("/cases/api/tokens", body, UnaryOperator.identity());
            attempts.tried("tokens." + field.getKey(), answer, 400);
        }
        Answer answer =
                Visitor.at(office)
                        .post(
                                "/cases/sign-in",
                                Map.of(
                                        "account", "tiaojie",
                                        "password", Account.PASSWORD,
                                        "roles", "ADMIN",
                                        "villages", "dami",
                                        "mustChange", "false"))
                        .expect(302);
        Visitor mediator = new Visitor(office.asNobody(), Visitor.sessionOf(answer));
        attempts.tried("a form with roles", mediator.get("/cases/accounts"), 403);
        attempts.assertNoneSucceeded();
    }

    @Test
    void no_form_for_an_account_sets_more_than_it_asks_for() throws IOException {
        Visitor administrator = Visitor.at(office).signedIn(Account.ADMIN);
        String id = "form-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, String> form = new LinkedHashMap<>();
        form.put("account", id);
        form.put("personName", "甲");
        form.put("duty", "MEDIATOR");
        form.put("village", "pangxi");
        form.put("password", "chosen-by-the-sender");
        form.put("mustChange", "false");
        form.put("version", "7");
        form.put("roles", "ADMIN");
        administrator.post("/cases/accounts", form).expect(200);
        attempts.tried(
                "a password of the sender's choice",
                Visitor.at(office).signIn(id, "chosen-by-the-sender"),
                401);
        String accounts = new String(administrator.get("/cases/accounts").http().body(), UTF_8);
        assertThat(accounts).contains(id);
        attempts.assertNoneSucceeded();
    }

    private static Map<String, Object> with(String name, @Nullable Object value) {
        Map<String, Object> all = new LinkedHashMap<>(OURS);
        if (value != null) {
            all.put(name, value);
        }
        return all;
    }
}
