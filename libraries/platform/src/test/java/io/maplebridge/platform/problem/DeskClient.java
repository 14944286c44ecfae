package io.maplebridge.platform.problem;

import io.maplebridge.testkit.TestTokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the desk over a real connection. */
final class DeskClient {

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    DeskClient(int port) {
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

        String text(String field) {
            return body.path(field).asString("");
        }

        String pointer() {
            return body.at("/errors/0/pointer").asString("");
        }

        String advice() {
            return body.at("/errors/0/detail").asString("");
        }
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/desk/api" + path))
                .header("Authorization", TestTokens.bearer("OFFICE"));
    }

    Answer get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = to(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    Answer note(String json) throws Exception {
        return note(json.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    Answer note(byte[] body, String mediaType) throws Exception {
        return send(
                to("/notes")
                        .header("Content-Type", mediaType)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** Without saying how long it is. */
    Answer chunkedNote(byte[] body) throws Exception {
        return send(
                to("/notes")
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(body))));
    }

    /** To a page, as a browser sends it, without saying how long it is. */
    HttpResponse<String> chunkedForm(String form, String mediaType) throws Exception {
        byte[] body = form.getBytes(StandardCharsets.UTF_8);
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/cases/sign-in"))
                        .header("Content-Type", mediaType)
                        .header("Accept", "text/html")
                        .POST(
                                HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(body)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(response, JsonMapper.shared().readTree(response.body()));
    }
}
