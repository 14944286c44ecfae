package io.maplebridge.standalone.demo;

import io.maplebridge.contract.ContractJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * The town's HTTP API, used as any client uses it: a key with every submission and command, the
 * case's version with every command, and another try when the answer was "not now".
 */
final class FrontDoor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int NOT_NOW = 503;
    private static final int STALE = 412;
    private static final int NOT_YET_THERE = 404;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI door;
    private String bearer = "";

    FrontDoor(URI door) {
        this.door = door;
    }

    /** Everything after it is done by this account. */
    void signIn(String account, String password) throws InterruptedException {
        var credentials = Map.<String, Object>of("account", account, "password", password);
        HttpRequest request = post("/cases/api/tokens", credentials).build();
        HttpResponse<String> answer = insist(request, 200, Set.of(NOT_NOW));
        bearer = "Bearer " + json(answer).required("access_token").asString();
    }

    /** The id of the case that comes of it. */
    UUID submit(String path, UUID key, Map<String, Object> body) throws InterruptedException {
        HttpRequest request =
                post("/intake/api/" + path, body).header("Idempotency-Key", key.toString()).build();
        HttpResponse<String> answer = insist(request, 202, Set.of(NOT_NOW));
        return UUID.fromString(json(answer).required("caseId").asString());
    }

    /** Does it once, however often it is called with the same key. */
    void command(UUID caseId, UUID key, DemoStep step) throws InterruptedException {
        String path = "/cases/api/cases/" + caseId + "/commands/" + step.command();
        Instant deadline = Instant.now().plus(PATIENCE);
        HttpResponse<String> answer;
        do {
            HttpRequest request =
                    post(path, step.body())
                            .header("Idempotency-Key", key.toString())
                            .header("If-Match", versionOf(caseId))
                            .build();
            answer = insist(request, Set.of(NOT_NOW));
        } while (answer.statusCode() == STALE && Instant.now().isBefore(deadline));
        expect(200, answer);
    }

    /** How many cases the town has. */
    long cases() throws InterruptedException {
        HttpResponse<String> answer = insist(get("/cases/api/cases?size=1"), 200, Set.of(NOT_NOW));
        return json(answer).required("total").asLong();
    }

    /** The case's ETag; waits for a case whose submission is still on its way. */
    private String versionOf(UUID caseId) throws InterruptedException {
        return insist(get("/cases/api/cases/" + caseId), 200, Set.of(NOT_NOW, NOT_YET_THERE))
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private HttpResponse<String> insist(HttpRequest request, int wanted, Set<Integer> tryAgain)
            throws InterruptedException {
        return expect(wanted, insist(request, tryAgain));
    }

    /** The first answer that does not ask for patience; the last one when patience ends. */
    private HttpResponse<String> insist(HttpRequest request, Set<Integer> tryAgain)
            throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        for (long pause = 20; ; pause = Math.min(pause * 2, 1_000)) {
            boolean last = Instant.now().isAfter(deadline);
            try {
                HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
                if (last || !tryAgain.contains(answer.statusCode())) {
                    return answer;
                }
            } catch (IOException e) {
                if (last) {
                    throw new FrontDoorRefused(request, e);
                }
            }
            Thread.sleep(pause);
        }
    }

    private static HttpResponse<String> expect(int wanted, HttpResponse<String> answer) {
        if (answer.statusCode() != wanted) {
            throw new FrontDoorRefused(answer);
        }
        return answer;
    }

    private HttpRequest get(String path) {
        return to(path).GET().build();
    }

    private HttpRequest.Builder post(String path, Map<String, Object> body) {
        return to(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(ContractJson.write(body)));
    }

    private HttpRequest.Builder to(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(door.resolve(path)).timeout(Duration.ofSeconds(15));
        return bearer.isEmpty() ? request : request.header("Authorization", bearer);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return ContractJson.read(answer.body().getBytes(StandardCharsets.UTF_8), JsonNode.class);
    }
}
