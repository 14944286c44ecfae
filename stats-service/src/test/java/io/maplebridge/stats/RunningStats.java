package io.maplebridge.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.maplebridge.testkit.SentQueries;
import io.maplebridge.testkit.TestDocuments.FreshDatabase;
import io.maplebridge.testkit.TestKafka;
import io.maplebridge.testkit.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One process of the stats service, as its own main would start it. */
final class RunningStats implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    private RunningStats(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * @param more declared beside what the service declares by itself
     */
    static RunningStats start(FreshDatabase database, String group, Class<?>... more) {
        return new RunningStats(
                new SpringApplicationBuilder(StatsApplication.class)
                        .sources(more)
                        .initializers(RunningStats::recordQueries)
                        .run(
                                "--spring.config.name=platform,stats",
                                "--server.port=0",
                                "--spring.kafka.bootstrap-servers=" + TestKafka.bootstrapServers(),
                                "--maplebridge.access.keys=" + TestTokens.keyFile().toUri(),
                                "--spring.kafka.consumer.fetch-max-wait=50ms",
                                "--spring.mongodb.uri=" + database.uri(),
                                "--maplebridge.stats.database=" + database.name(),
                                "--maplebridge.stats.kafka.group=" + group));
    }

    private static void recordQueries(ConfigurableApplicationContext context) {
        MongoClientSettingsBuilderCustomizer recorded = SentQueries::recordBy;
        context.getBeanFactory().registerSingleton("sentQueries", recorded);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = to(path, "OFFICE").GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** As somebody with this token. */
    String getAs(String authorization, String path) {
        return send(to(path, "OFFICE").setHeader("Authorization", authorization).GET()).body();
    }

    /** As somebody with this token, nothing but what stands in the address. */
    HttpResponse<String> postAs(String authorization, String path) {
        return send(
                to(path, "OFFICE")
                        .setHeader("Authorization", authorization)
                        .POST(BodyPublishers.noBody()));
    }

    /** As somebody with this token, a body of this type; bytes come back. */
    HttpResponse<byte[]> sendAs(
            String authorization, String path, String type, byte[] body, String... headers) {
        HttpRequest.Builder request =
                to(path, "OFFICE")
                        .setHeader("Authorization", authorization)
                        .setHeader("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> post(String path) {
        return send(to(path, "ADMIN").POST(BodyPublishers.noBody()));
    }

    JsonNode json(String path) {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    static JsonNode read(String json) {
        return JSON.readTree(json);
    }

    JsonNode jsonForAdmin(String path) {
        HttpResponse<String> response = send(to(path, "ADMIN").GET());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    /** Waits until everything in the log has been counted. */
    void settle() {
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> json("/stats/api/figures").get("upToDate").booleanValue());
    }

    URI at(String path) {
        String port = context.getEnvironment().getProperty("local.server.port");
        return URI.create("http://localhost:" + port + path);
    }

    private HttpRequest.Builder to(String path, String role) {
        return HttpRequest.newBuilder(at(path)).header("Authorization", TestTokens.bearer(role));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
