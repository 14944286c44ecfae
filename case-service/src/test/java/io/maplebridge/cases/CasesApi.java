package io.maplebridge.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.maplebridge.contract.submission.Submission;
import io.maplebridge.testkit.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Someone at a desk in the office, with nothing but HTTP. */
final class CasesApi {

    static final Duration SOON = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    CasesApi(int port) {
        this.address = "http://localhost:" + port + "/cases/api/cases";
    }

    /** An answer, its body read as JSON. */
    record Answer(HttpResponse<String> response, JsonNode body) {

        int status() {
            return response.statusCode();
        }

        String etag() {
            return response.headers().firstValue("etag").orElse("");
        }

        String text(String field) {
            return body.path(field).asString("");
        }

        int version() {
            return body.path("version").asInt(0);
        }

        /** The last part of the problem's type. */
        String problem() {
            return text("type").replace("urn:maplebridge:problem:", "");
        }

        List<String> pointers() {
            return body.path("errors")
                    .valueStream()
                    .map(error -> error.path("pointer").asString(""))
                    .toList();
        }
    }

    /** Submits it and waits until it is a case. */
    UUID opened(Submission submission) throws Exception {
        TopicContent.submit(submission);
        await().atMost(SOON).until(() -> get("/" + submission.caseId()).status() == 200);
        return submission.caseId();
    }

    Answer get(String path) throws Exception {
        return send(to(path));
    }

    /** A command on the case as it is now. */
    Answer now(UUID id, String command, String json) throws Exception {
        return command(id, command, get("/" + id).etag(), json);
    }

    /** A command that must succeed on the case as it is now. */
    Answer done(UUID id, String command, String json) throws Exception {
        Answer answer = now(id, command, json);
        assertThat(answer.status()).as(command + " " + answer.body()).isEqualTo(200);
        assertThat(answer.etag()).isEqualTo("\"" + answer.version() + "\"");
        return answer;
    }

    Answer command(UUID id, String command, String ifMatch, String json, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                to("/" + id + "/commands/" + command)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json));
        if (!ifMatch.isEmpty()) {
            request.header("If-Match", ifMatch);
        }
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", TestTokens.bearer("OFFICE"));
    }

    Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(response, JsonMapper.shared().readTree(response.body()));
    }
}
