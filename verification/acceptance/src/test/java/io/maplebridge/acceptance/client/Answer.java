package io.maplebridge.acceptance.client;

import io.maplebridge.contract.ContractJson;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What came back. */
public record Answer(HttpResponse<byte[]> http) {

    public int status() {
        return http.statusCode();
    }

    public Optional<String> header(String name) {
        return http.headers().firstValue(name);
    }

    public String text() {
        return new String(http.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return ContractJson.read(http.body(), JsonNode.class);
    }

    /** The version of a case as {@code If-Match} wants it. */
    public String etag() {
        return header("ETag").orElseThrow(() -> new AssertionError("no ETag: " + this));
    }

    public UUID caseId() {
        return UUID.fromString(json().required("caseId").asString());
    }

    /** This, when it has the status; else a failure that shows the answer. */
    public Answer expect(int status) {
        if (status() != status) {
            throw new AssertionError("expected " + status + " but " + this);
        }
        return this;
    }

    @Override
    public String toString() {
        return http.request().method() + " " + http.uri() + " → " + status() + " " + text();
    }
}
