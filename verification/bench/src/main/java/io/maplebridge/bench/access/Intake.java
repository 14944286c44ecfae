package io.maplebridge.bench.access;

import io.maplebridge.contract.topic.Topics;
import io.maplebridge.intake.IntakeApplication;
import io.maplebridge.testkit.TestKafka;
import io.maplebridge.testkit.TestTokens;
import io.maplebridge.testkit.TopicRecords;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One intake service over HTTP, and one client that asks it, one after the other. */
record Intake(ConfigurableApplicationContext service, HttpClient http, URI door, String token)
        implements AutoCloseable {

    private static final String DISPUTE =
            """
            {"town": "changsha", "village": "pangxi", "occurredOn": "2023-03-05",
             "source": "party-application", "category": "homestead", "subject": "宅基地四至界线争议",
             "description": "双方因围墙位置多次争吵，请求调解。", "amount": 8600,
             "parties": [{"role": "APPLICANT", "name": "曾文斌", "phone": "13800008411"},
                         {"role": "RESPONDENT", "name": "罗永福"}]}
            """;

    static Intake start(boolean verifying) {
        SpringApplicationBuilder application =
                new SpringApplicationBuilder(IntakeApplication.class)
                        .properties("spring.config.name=platform,intake");
        if (!verifying) {
            application.initializers(new BelieveAnything());
        }
        ConfigurableApplicationContext service =
                application.run(
                        "--server.port=0",
                        "--spring.kafka.bootstrap-servers=" + TestKafka.bootstrapServers(),
                        "--maplebridge.access.keys=" + TestTokens.keyFile().toUri(),
                        "--maplebridge.limits.submission.per-minute=100000000",
                        "--maplebridge.limits.submission.at-once=100000000");
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        return new Intake(
                service,
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(),
                URI.create("http://localhost:" + port + "/intake/api/disputes"),
                TestTokens.token("OFFICE"));
    }

    /** Of so many submissions, each answered with 202 and its own id. */
    double medianMicros(int posts) throws IOException, InterruptedException {
        long[] nanos = new long[posts];
        for (int i = 0; i < posts; i++) {
            UUID key = UUID.randomUUID();
            HttpRequest request = request(token, key);
            long start = System.nanoTime();
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            nanos[i] = System.nanoTime() - start;
            if (answer.statusCode() != 202 || !answer.body().contains(key.toString())) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        }
        Arrays.sort(nanos);
        return nanos[posts / 2] / 1_000.0;
    }

    /** That the one verifies and the other does not. */
    void mustRefuseForged(boolean yes) throws IOException, InterruptedException {
        String forged = token.substring(0, token.length() - 8) + "AAAAAAAA";
        HttpRequest wrong = request(forged, new UUID(0, 0));
        int status = http.send(wrong, BodyHandlers.discarding()).statusCode();
        if (status != (yes ? 401 : 202)) {
            throw new IllegalStateException("a forged token was answered with " + status);
        }
    }

    private HttpRequest request(String bearer, UUID key) {
        return HttpRequest.newBuilder(door)
                .header("Authorization", "Bearer " + bearer)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(DISPUTE))
                .build();
    }

    /** Besides the one of the forged token. */
    static void mustHoldOnTopic(long submissions) {
        long found =
                TopicRecords.all(TestKafka.bootstrapServers(), Topics.SUBMISSIONS.name()).size();
        if (found != submissions + 1) {
            throw new IllegalStateException(found + " records of " + submissions);
        }
    }

    @Override
    public void close() {
        http.close();
        service.close();
    }
}
