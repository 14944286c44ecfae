package io.maplebridge.intake;

import io.maplebridge.testkit.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Someone who submits. */
final class FrontDoor {

    static final String DISPUTE =
            """
            {"town": "changsha", "village": "dami", "occurredOn": "2023-03-05",
             "source": "party-application", "subject": " 相邻排水纠纷 ", "description": " ",
             "parties": [{"role": "APPLICANT", "name": "张某某", "phone": "13800001234"},
                         {"role": "RESPONDENT", "name": "大密村委会", "organisation": true}],
             "category": "neighbourhood", "amount": 80000.50}
            """;

    static final String PETITION =
            """
            {"town": "changsha", "village": "xiaomi", "occurredOn": "2023-03-06",
             "source": "county-referral", "subject": "反映道路破损",
             "parties": [{"role": "PETITIONER", "name": "李某"}], "channel": "visit", "people": 6}
            """;

    static final String ORDER =
            """
            {"town": "changsha", "village": "shangluo", "occurredOn": "2023-03-07",
             "source": "hotline", "subject": "路灯不亮",
             "parties": [{"role": "PETITIONER", "name": "王某"}],
             "platform": "12345", "number": "%s", "category": "help"}
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    FrontDoor(int port) {
        this.port = port;
    }

    /** An answer, its body read as JSON. */
    record Answer(HttpResponse<String> response, JsonNode body) {

        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String caseId() {
            return body.path("caseId").asString("");
        }

        List<String> pointers() {
            return body.path("errors")
                    .valueStream()
                    .map(error -> error.path("pointer").asString(""))
                    .toList();
        }
    }

    Answer submit(String kind, String json) throws Exception {
        return submit(kind, json, UUID.randomUUID().toString());
    }

    Answer submit(String kind, String json, @Nullable String key) throws Exception {
        return submitAs(TestTokens.bearer("OFFICE"), kind, json, key);
    }

    /** As a program that may do what these words say. */
    Answer submitAsProgram(String scope, String kind, String json) throws Exception {
        return submitAs(TestTokens.program(scope), kind, json, UUID.randomUUID().toString());
    }

    /** As a mediator of these villages. */
    Answer submitAsMediator(String kind, String json, String... villages) throws Exception {
        String bearer = TestTokens.bearer("MEDIATOR", villages);
        return submitAs(bearer, kind, json, UUID.randomUUID().toString());
    }

    /** What waited on a device where somebody called tester has signed in meanwhile. */
    Answer submitEntryOf(String account, String kind, String json) throws Exception {
        return submitAs(
                TestTokens.bearer("OFFICE"),
                kind,
                json,
                UUID.randomUUID().toString(),
                "X-Entry-Of",
                account);
    }

    private Answer submitAs(
            String bearer, String kind, String json, @Nullable String key, String... more)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + port + "/intake/api/" + kind))
                        .header("Authorization", bearer)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json));
        if (more.length > 0) {
            request.headers(more);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        HttpResponse<String> response =
                http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(response, JsonMapper.shared().readTree(response.body()));
    }
}
