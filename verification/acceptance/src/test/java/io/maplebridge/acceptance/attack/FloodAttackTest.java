package io.maplebridge.acceptance.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.Way;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What is refused, asked again and again: few are heard, few lines are written, all are counted.
 * Comes from an address of its own, so that nobody else is turned away with it.
 */
@Order(30)
class FloodAttackTest {

    private static final String ADDRESS = "127.0.0.66";
    private static final int KEYS = 3_000;
    private static final int REFUSALS = 300;

    /** Sixty at once, and one a second from then on. */
    private static final int HEARD_AT_ONCE = 60;

    private static final int KINDS_OF_LINE = 3;

    private static final Pattern KEY = Pattern.compile("<code>([A-Za-z0-9_-]{43})</code>");
    private static final Pattern SEVERAL = Pattern.compile(".* ×(\\d+)");

    private final Attempts attempts = Attempts.of("flood", 3302);
    private final Town town = new Town(Way.STANDALONE.running().door());

    @Test
    void a_flood_of_guesses_and_refusals_fills_no_trail_and_all_of_it_is_counted()
            throws Exception {
        String client = "flood-" + UUID.randomUUID().toString().substring(0, 8);
        String key = open(client);
        Instant start = Instant.now();
        List<RawHttp.Reply> answers = guess(client);
        long seconds = Duration.between(start, Instant.now()).toSeconds() + 1;
        long heard = answers.stream().filter(answer -> answer.status() == 401).count();
        answers.forEach(answer ->
                attempts.tried(
                        "client key: " + answer.status(),
                        answer.status() != 401 && answer.status() != 429));
        attempts.tried("keys heard " + heard, heard > HEARD_AT_ONCE + seconds);
        assertThat(answers)
                .last()
                .satisfies(last -> {
                    assertThat(last.status()).isEqualTo(429);
                    assertThat(last.header("Retry-After")).matches("[1-9]\\d*");
                });
        assertThat(ask(RawHttp.to(Way.STANDALONE.running().door()), client, key).status())
                .as("the platform itself, from elsewhere")
                .isEqualTo(200);

        OneOff mediator = OneOff.open(town, Account.MEDIATOR);
        Visitor curious = Visitor.at(town).signedIn(mediator.id(), mediator.password());
        for (int i = 0; i < REFUSALS; i++) {
            attempts.tried("other's page", curious.get("/cases/accounts?n=" + i), 403);
        }

        // What was counted is told when its minute is over. Others need not wait for that.
        Way.STANDALONE.leave();
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptionsInstanceOf(IOException.class)
                .untilAsserted(() -> {
                    assertThat(counted("subject=client:" + client, "")).isEqualTo(heard);
                    assertThat(counted("deed=REFUSED_TOO_OFTEN", ADDRESS)).isEqualTo(KEYS - heard);
                    assertThat(counted("account=" + mediator.id() + "&deed=REFUSED_ROLE", ""))
                            .isEqualTo(REFUSALS);
                });
        int lines =
                details("subject=client:" + client, "").size()
                        + details("deed=REFUSED_TOO_OFTEN", ADDRESS).size()
                        + details("account=" + mediator.id() + "&deed=REFUSED_ROLE", "").size();
        long minutes = Duration.between(start, Instant.now()).toMinutes() + 1;
        attempts.tried("lines " + lines, lines > KINDS_OF_LINE * (minutes + 1));
        attempts.assertNoneSucceeded();
    }

    private List<RawHttp.Reply> guess(String client) throws Exception {
        RawHttp thief =
                RawHttp.to(Way.STANDALONE.running().door()).from(InetAddress.getByName(ADDRESS));
        List<RawHttp.Reply> answers = new ArrayList<>();
        try (ExecutorService thieves = Executors.newFixedThreadPool(8)) {
            List<Future<RawHttp.Reply>> guesses = new ArrayList<>();
            for (int i = 0; i < KEYS; i++) {
                String secret = "guess-" + i;
                guesses.add(thieves.submit(() -> ask(thief, client, secret)));
            }
            for (Future<RawHttp.Reply> guess : guesses) {
                answers.add(guess.get());
            }
        }
        return answers;
    }

    private static RawHttp.Reply ask(RawHttp http, String client, String secret)
            throws IOException {
        byte[] form =
                ("grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret)
                        .getBytes(UTF_8);
        return http.send(
                "POST",
                "/cases/api/tokens",
                out -> out.write(form),
                "Content-Type: " + Visitor.FORM,
                "Content-Length: " + form.length);
    }

    private String open(String client) throws IOException {
        String page =
                Visitor.at(town)
                        .signedIn(Account.ADMIN)
                        .post(
                                "/cases/clients",
                                Map.of(
                                        "client",
                                        client,
                                        "clientName",
                                        "热线",
                                        "kind",
                                        "orders",
                                        "platform",
                                        "12345"))
                        .expect(200)
                        .text();
        Matcher shown = KEY.matcher(page);
        if (!shown.find()) {
            throw new AssertionError("no key on the page");
        }
        return shown.group(1);
    }

    /** How many refusals the lines stand for. */
    private long counted(String query, String address) throws IOException {
        return details(query, address).stream()
                .mapToLong(detail -> {
                    Matcher several = SEVERAL.matcher(detail);
                    return several.matches() ? Long.parseLong(several.group(1)) : 1;
                })
                .sum();
    }

    private List<String> details(String query, String address) throws IOException {
        List<String> details = new ArrayList<>();
        for (JsonNode line :
                town.as(Account.ADMIN)
                        .get("/cases/api/audit?" + query)
                        .expect(200)
                        .json()
                        .required("items")) {
            String detail = line.required("detail").asString();
            if (line.required("deed").asString().contains("REFUSED") && detail.contains(address)) {
                details.add(detail);
            }
        }
        return details;
    }
}
