package io.maplebridge.acceptance.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.maplebridge.acceptance.AccessTable;
import io.maplebridge.acceptance.AccessTable.Route;
import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Answer;
import io.maplebridge.acceptance.client.Paper;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.Way;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A mediator tries to learn of, or move, a case of a village that is not theirs. */
@Order(30)
class OtherVillagesAttackTest {

    /** Ways to write an id so that a check and what comes behind it might read it differently. */
    private static final List<UnaryOperator<String>> SPELLINGS =
            List.of(
                    id -> id.toUpperCase(Locale.ROOT),
                    id -> id + ".",
                    id -> id + "/",
                    id -> id + "//",
                    id -> "/" + id,
                    id -> id + "%00",
                    id -> id + "%20",
                    id -> id + ";jsessionid=1",
                    id -> id + "%3Bjsessionid=1",
                    id -> "x/../" + id,
                    id -> "x/%2e%2e/" + id,
                    id -> "%2e/" + id,
                    id -> "..%2f" + id,
                    id -> id + "%2fevents",
                    id -> id + ".json",
                    id -> "%" + Integer.toHexString(id.charAt(0)) + id.substring(1),
                    id -> id.replace("-", "%2D"),
                    id -> id + "%0d%0a",
                    id -> "{" + id + "}",
                    id -> "\\" + id);

    private final Attempts attempts = Attempts.of("other villages", 283);
    private final URI door = Way.STANDALONE.running().door();
    private final Town office = new Town(door);
    private final Town mediator = office.as(Account.MEDIATOR);
    private final UUID foreign;
    private final UUID unknown = UUID.randomUUID();
    private final String etag;

    OtherVillagesAttackTest() throws IOException {
        foreign =
                office.open(
                        Paper.dispute(LocalDate.of(2025, 8, 9), "contract")
                                .with("village", "dami"));
        etag = office.caseOf(foreign).expect(200).etag();
    }

    @Test
    void a_case_of_another_village_is_to_the_letter_one_that_there_is_not() throws IOException {
        for (Route route : AccessTable.published()) {
            if (route.isFor(Account.MEDIATOR) && !route.isOpen() && route.path().contains("{id}")) {
                compare(route.method(), id -> route.path().replace("{id}", id), foreign.toString());
            }
        }
        attempts.tried("moved", !office.caseOf(foreign).expect(200).etag().equals(etag));
        attempts.assertNoneSucceeded();
    }

    @Test
    void no_spelling_of_its_address_leads_to_it() throws IOException {
        String token = mediator.token();
        for (String path :
                List.of("/cases/api/cases/ID", "/cases/api/cases/ID/events", "/cases/ID")) {
            for (UnaryOperator<String> spelling : SPELLINGS) {
                for (String method : List.of("GET", "HEAD")) {
                    String target = path.replace("ID", spelling.apply(foreign.toString()));
                    RawHttp.Reply reply =
                            RawHttp.to(door).send(method, target, "Authorization: Bearer " + token);
                    attempts.tried(
                            method + " " + target + ": " + reply.status(),
                            !List.of(400, 401, 403, 404).contains(reply.status())
                                    || new String(reply.text().getBytes(ISO_8859_1), UTF_8)
                                            .contains("排水沟"));
                }
            }
        }
        attempts.assertNoneSucceeded();
    }

    @Test
    void no_list_shows_it() throws IOException {
        for (String query :
                List.of(
                        "village=dami",
                        "village=dami&village=pangxi",
                        "village=pangxi&village=dami",
                        "village=pangxi,dami",
                        "village=DAMI",
                        "village=*",
                        "village=",
                        "town=changsha&village=dami&size=500",
                        "town=*",
                        "village[]=dami",
                        "seen=dami&villages=dami",
                        "text=" + foreign,
                        "size=500",
                        "sort=NUMBER&size=500",
                        "open=true&overdue=true&size=500")) {
            Stream.of("/cases/api/cases?", "/cases?")
                    .forEach(list -> attempts.tried(list + query, shows(list + query)));
        }
        attempts.assertNoneSucceeded();
    }

    private boolean shows(String list) {
        try {
            Answer answer = mediator.get(list);
            boolean error = answer.status() >= 500;
            return error
                    || answer.text().contains("/cases/" + foreign)
                    || answer.text().contains("\"" + foreign + "\",");
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compare(String method, UnaryOperator<String> address, String id)
            throws IOException {
        for (String type : List.of("application/json", Visitor.FORM)) {
            Answer there = ask(method, address.apply(id), type);
            Answer nowhere = ask(method, address.apply(unknown.toString()), type);
            String what = method + " " + address.apply("{id}") + " as " + type;
            boolean told =
                    there.status() != nowhere.status()
                            || there.status() < 300
                            || there.status() >= 500
                            || !comparable(there).equals(comparable(nowhere));
            attempts.tried(what + ": " + there.status() + "/" + nowhere.status(), told);
        }
    }

    private Answer ask(String method, String address, String type) throws IOException {
        String fields =
                type.equals(Visitor.FORM)
                        ? "version=1&%2FoccurredOn=2025-08-10&%2Freason=x&%2Ftext=x"
                        : "{\"occurredOn\": \"2025-08-10\"}";
        return mediator.send(
                mediator.to(address)
                        .header("Content-Type", type)
                        .header("If-Match", etag)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .method(
                                method,
                                method.equals("GET")
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(fields)));
    }

    /** Without the id that was asked for, and the proof that is another each time. */
    private String comparable(Answer answer) {
        return (answer.header("Location").orElse("") + answer.text())
                .replace(foreign.toString(), "ID")
                .replace(unknown.toString(), "ID")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
