package io.maplebridge.bench.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.maplebridge.contract.ContractJson;
import io.maplebridge.testkit.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** What the office asks one service over HTTP, one after the other. */
public final class Desk {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI door;
    private String token = "";
    private Instant signedAt = Instant.EPOCH;

    private Desk(URI door) {
        this.door = door;
    }

    static Desk at(int port) {
        return new Desk(URI.create("http://127.0.0.1:" + port));
    }

    /** The body of what is answered with 200. */
    public String page(String path) {
        HttpResponse<String> answer = send(to(path).GET().build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    public JsonNode json(String path) {
        return ContractJson.read(page(path).getBytes(UTF_8), JsonNode.class);
    }

    public HttpResponse<String> get(String path) {
        return send(to(path).GET().build());
    }

    /**
     * @param more further headers
     */
    public HttpResponse<String> post(
            String path, byte[] body, UnaryOperator<HttpRequest.Builder> more) {
        HttpRequest.Builder request =
                to(path).header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body));
        return send(more.apply(request).build());
    }

    /** False while nobody answers, or not with 200. */
    public boolean answersOk(String path) {
        try {
            return HTTP.send(to(path).GET().build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder to(String path) {
        if (Instant.now().isAfter(signedAt.plus(FRESH))) {
            signedAt = Instant.now();
            token = TestTokens.bearer("OFFICE");
        }
        return HttpRequest.newBuilder(door.resolve(path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", token);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
