package io.maplebridge.acceptance.attack;

import io.maplebridge.acceptance.AccessTable;
import io.maplebridge.acceptance.AccessTable.Route;
import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Paper;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.Way;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Another site's page makes a signed-in reader's browser send a change. Every changing route that
 * there is, as {@code docs/access.md} lists them, in every way a browser can be made to send it.
 */
@Order(30)
class CrossSiteAttackTest {

    private static final String ANOTHER = "0d8f1c52-6a56-4d55-8f0c-0f5a5f6f7b11";
    private static final List<String> TYPES =
            List.of(
                    "application/json",
                    "text/plain",
                    Visitor.FORM,
                    "multipart/form-data; boundary=x",
                    "application/json; charset=utf-7");

    private final Attempts attempts = Attempts.of("cross-site requests", 1_365);
    private final Town town = new Town(Way.STANDALONE.running().door());
    private final Map<Account, Visitor> visitors = new EnumMap<>(Account.class);

    /** What is sent beside the cookies, by what is wrong with it. */
    private static Map<String, Map<String, String>> proofs() {
        Map<String, Map<String, String>> proofs = new LinkedHashMap<>();
        proofs.put("none", Map.of());
        proofs.put("empty", Map.of("X-XSRF-TOKEN", ""));
        proofs.put("of another session", Map.of("X-XSRF-TOKEN", ANOTHER));
        proofs.put("under another name", Map.of("X-CSRF-TOKEN", Visitor.PROOF));
        proofs.put("longer", Map.of("X-XSRF-TOKEN", Visitor.PROOF + "0"));
        proofs.put("shorter", Map.of("X-XSRF-TOKEN", Visitor.PROOF.substring(1)));
        for (String site : List.of("cross-site", "same-site", "Cross-Site", "x")) {
            proofs.put(
                    "right, but from " + site,
                    Map.of("X-XSRF-TOKEN", Visitor.PROOF, "Sec-Fetch-Site", site));
        }
        return proofs;
    }

    @Test
    void no_changing_route_is_moved_by_another_site() throws IOException {
        UUID id =
                town.open(
                        Paper.dispute(LocalDate.of(2025, 8, 9), "contract")
                                .with("village", "pangxi"));
        String before = town.caseOf(id).expect(200).etag();
        for (Route route : AccessTable.published()) {
            if (!route.method().equals("GET") && isAnother(route)) {
                for (String type : TYPES) {
                    attack(route, type, id);
                }
            }
        }
        attempts.await();
        attempts.tried("the case changed", !town.caseOf(id).expect(200).etag().equals(before));
        attempts.assertNoneSucceeded();
    }

    /** All commands go through one handler: one of them stands for them. */
    private static boolean isAnother(Route route) {
        return !route.path().contains("/commands/") || route.path().endsWith("/note");
    }

    private void attack(Route route, String type, UUID id) throws IOException {
        Visitor victim = victim(route);
        // Taken nowhere but where files are, whoever sends it.
        boolean inParts = type.startsWith("multipart/");
        for (Map.Entry<String, Map<String, String>> proof : proofs().entrySet()) {
            HttpRequest.Builder request =
                    victim.to(route.address(id))
                            .header("Content-Type", type)
                            .method(route.method(), BodyPublishers.ofString(body(type)));
            proof.getValue().forEach(request::header);
            // A route for JSON alone may say so before it asks where the request comes from.
            attempts.tries(
                    route + " as " + type + ", proof " + proof.getKey(),
                    () -> town.send(request),
                    403,
                    proof.getValue().containsKey("Sec-Fetch-Site") || inParts ? 415 : 403);
        }
    }

    /** A site that signs a reader in with its own account sees what the reader then writes. */
    @Test
    void another_site_signs_nobody_in() throws IOException {
        Map<String, String> known =
                Map.of("account", Account.OFFICE.id(), "password", Account.PASSWORD);
        for (String address :
                List.of(
                        "/cases/sign-in",
                        "/cases/%73ign-in",
                        "/cases/sign%2Din",
                        "/%63ases/sign-in")) {
            for (String cookie : List.of("", "XSRF-TOKEN=" + ANOTHER)) {
                HttpRequest.Builder request =
                        town.asNobody()
                                .to(address)
                                .header("Content-Type", Visitor.FORM)
                                .POST(BodyPublishers.ofString(Visitor.encoded(known)));
                attempts.tried(
                        address + " with " + cookie,
                        town.send(cookie.isEmpty() ? request : request.header("Cookie", cookie)),
                        403);
            }
        }
        attempts.assertNoneSucceeded();
    }

    @Test
    void another_site_may_not_read_an_answer() throws IOException {
        Visitor victim = Visitor.at(town).signedIn(Account.OFFICE);
        for (String origin : List.of("https://elsewhere.example", "null", "http://localhost:1")) {
            for (String method : List.of("GET", "OPTIONS")) {
                var answer =
                        town.send(
                                victim.to("/cases/api/cases")
                                        .header("Origin", origin)
                                        .header("Access-Control-Request-Method", "POST")
                                        .method(method, BodyPublishers.noBody()));
                attempts.tried(
                        method + " from " + origin,
                        answer.header("Access-Control-Allow-Origin").isPresent());
            }
        }
        attempts.assertNoneSucceeded();
    }

    private Visitor victim(Route route) throws IOException {
        Account account =
                Arrays.stream(Account.values()).filter(route::isFor).findFirst().orElseThrow();
        Visitor known = visitors.get(account);
        if (known == null) {
            known = Visitor.at(town).signedIn(account);
            visitors.put(account, known);
        }
        return known;
    }

    private static String body(String type) {
        return type.equals(Visitor.FORM) ? "everywhere=false&blocked=true" : "{}";
    }
}
