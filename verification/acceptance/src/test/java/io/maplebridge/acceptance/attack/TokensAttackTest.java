package io.maplebridge.acceptance.attack;

import io.maplebridge.acceptance.client.Answer;
import io.maplebridge.acceptance.client.Paper;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.ApplicationUnderTest;
import io.maplebridge.acceptance.system.EveryWay;
import io.maplebridge.acceptance.system.Way;
import io.maplebridge.contract.ContractJson;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** No token but one of ours, whole and in time, opens a door of any of the services. */
@EveryWay
@Order(30)
class TokensAttackTest {

    /** 503 is "not now": a key that was not asked for just now might be there the next time. */
    private static final Integer[] REFUSALS = {400, 401, 431, 503};

    private static final List<String> DOORS =
            List.of("/cases/api/cases", "/stats/api/figures?year=2023&asOf=2023-12-18");

    private final Attempts attempts = Attempts.of("tokens", 526);
    private final Town stranger;
    private final Forger forger;

    TokensAttackTest(Way way) throws IOException, GeneralSecurityException {
        ApplicationUnderTest system = way.running();
        stranger = new Town(system.door()).asNobody();
        forger = Forger.with(system.keyFile());
    }

    @Test
    void a_genuine_token_made_the_same_way_is_heard() throws IOException {
        String token = forger.byOurKey(forger.header(), Forger.claims());
        for (String door : DOORS) {
            bearing(token, door).expect(200);
        }
        submitting(token).expect(202);
    }

    @Test
    void a_token_that_is_wrong_in_one_thing_opens_nothing() throws IOException {
        for (Map.Entry<String, String> forged : forged().entrySet()) {
            String token = forged.getValue();
            String what = forged.getKey();
            for (String door : DOORS) {
                attempts.tried(what + " at " + door, bearing(token, door), REFUSALS);
            }
            attempts.tried(what + " at intake", submitting(token), REFUSALS);
            attempts.tried(what + " as cookie", cookie(token), 302, 400, 431);
        }
        attempts.assertNoneSucceeded();
    }

    @Test
    void a_genuine_token_in_the_wrong_place_opens_nothing() throws IOException {
        String token = forger.byOurKey(forger.header(), Forger.claims());
        for (String door : DOORS) {
            String query = (door.contains("?") ? "&" : "?") + "access_token=" + token;
            attempts.tried("in the query of " + door, stranger.get(door + query), 401);
            attempts.tried(
                    "as Basic",
                    stranger.send(stranger.to(door).header("Authorization", "Basic " + token)),
                    401);
            attempts.tried(
                    "behind a forged one",
                    stranger.send(
                            stranger.to(door)
                                    .header("Authorization", "Bearer a.b.c")
                                    .header("Authorization", "Bearer " + token)),
                    400,
                    401);
        }
        attempts.tried(
                "in the body",
                stranger.send(
                        stranger.to("/cases/api/cases")
                                .header("Content-Type", Visitor.FORM)
                                .method("GET", BodyPublishers.ofString("access_token=" + token))),
                401);
        attempts.assertNoneSucceeded();
    }

    /** Asking for keys that there are not must not keep the good ones from being found. */
    @Test
    void many_unknown_keys_shut_out_nobody() throws IOException {
        for (int i = 0; i < 100; i++) {
            Map<String, Object> header = with(forger.header(), "kid", "unknown-" + i);
            String token = forger.byAnotherKey(header, Forger.claims());
            attempts.tried("unknown key " + i, bearing(token, DOORS.getLast()), 401, 503);
        }
        bearing(forger.byOurKey(forger.header(), Forger.claims()), DOORS.getLast()).expect(200);
        attempts.assertNoneSucceeded();
    }

    private Map<String, String> forged() {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> header = forger.header();
        Map<String, Object> claims = Forger.claims();
        String genuine = forger.byOurKey(header, claims);
        List<String> parts = List.of(genuine.split("\\.", -1));
        String admin = forger.byOurKey(header, with(claims, "roles", List.of("ADMIN", "LEADER")));
        Map<String, String> forged = new LinkedHashMap<>();
        forged.put("of another key", forger.byAnotherKey(header, claims));
        forged.put(
                "with another payload", parts.get(0) + "." + part(admin, 1) + "." + parts.get(2));
        forged.put(
                "with another's signature",
                parts.get(0) + "." + parts.get(1) + "." + part(admin, 2));
        forged.put("without its end", genuine.substring(0, genuine.length() - 20));
        forged.put("of two parts", parts.get(0) + "." + parts.get(1));
        forged.put("without a signature", parts.get(0) + "." + parts.get(1) + ".");
        forged.put("of four parts", genuine + ".x");
        forged.put("100 kB long", genuine + "A".repeat(100_000));
        forged.put(
                "with a long claim",
                forger.byAnotherKey(header, with(claims, "name", "长".repeat(2_000))));
        forged.put("expired", forger.byOurKey(header, with(claims, "exp", now - 60)));
        forged.put("not yet good", forger.byOurKey(header, with(claims, "nbf", now + 300)));
        forged.put("of another issuer", forger.byOurKey(header, with(claims, "iss", "elsewhere")));
        forged.put("of no issuer", forger.byOurKey(header, without(claims, "iss")));
        forged.put("without an end", forger.byOurKey(header, without(claims, "exp")));
        forged.put("of nobody", forger.byOurKey(header, without(claims, "sub")));
        forged.put(
                "of a role that is none",
                forger.byOurKey(header, with(claims, "roles", List.of("KING"))));
        for (String none : List.of("none", "None", "NONE", "nOnE")) {
            forged.put("alg " + none, Forger.unsigned(with(header, "alg", none), claims));
        }
        for (boolean asText : new boolean[] {true, false}) {
            forged.put(
                    "HS256 with the public key, text " + asText,
                    forger.byPublicKey(with(header, "alg", "HS256"), claims, asText));
        }
        for (String alg : List.of("RS512", "PS256", "ES256", "HS256", "")) {
            forged.put("alg " + alg, forger.byOurKey(with(header, "alg", alg), claims));
        }
        for (String kid :
                List.of(
                        "../../../../dev/null",
                        "/dev/null",
                        "http://127.0.0.1:9/keys",
                        "unknown",
                        "",
                        "' OR '1'='1",
                        "{\"$ne\":null}")) {
            forged.put("kid " + kid, forger.byAnotherKey(with(header, "kid", kid), claims));
        }
        forged.put("without kid", forger.byAnotherKey(without(header, "kid"), claims));
        forged.put("jwk", forger.byAnotherKey(with(header, "jwk", forger.anotherKey()), claims));
        for (String url : List.of("jku", "x5u")) {
            forged.put(
                    url, forger.byAnotherKey(with(header, url, "http://127.0.0.1:9/keys"), claims));
        }
        forged.put("crit", forger.byOurKey(with(header, "crit", List.of("exp")), claims));
        return forged;
    }

    private static String part(String token, int index) {
        return List.of(token.split("\\.", -1)).get(index);
    }

    private static Map<String, Object> with(Map<String, Object> all, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(all);
        changed.put(name, value);
        return changed;
    }

    private static Map<String, Object> without(Map<String, Object> all, String name) {
        Map<String, Object> changed = new LinkedHashMap<>(all);
        changed.remove(name);
        return changed;
    }

    private Answer bearing(String token, String door) throws IOException {
        return stranger.send(stranger.to(door).header("Authorization", "Bearer " + token));
    }

    private Answer cookie(String token) throws IOException {
        return new Visitor(stranger, token).get("/cases");
    }

    private Answer submitting(String token) throws IOException {
        return stranger.send(
                stranger.to("/intake/api/disputes")
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(
                                BodyPublishers.ofByteArray(
                                        ContractJson.write(
                                                Paper.dispute(LocalDate.of(2025, 3, 4), "contract")
                                                        .body()))));
    }
}
