package io.maplebridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Paper;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.EveryWay;
import io.maplebridge.acceptance.system.Way;
import io.maplebridge.testkit.UniqueWord;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Who sent something in is told what becomes of it by itself, until they sign out. After the pages,
 * which are looked at for foreign words: entries are found again by such.
 */
@EveryWay
@Order(25)
class OwnEntriesTest {

    private static final String LIVE = "/cases/api/submissions?live";
    private static final String END = "the end";
    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);

    private final URI door;
    private final Town office;
    private final HttpClient http = HttpClient.newHttpClient();

    OwnEntriesTest(Way way) {
        door = way.running().door();
        office = new Town(door);
    }

    @Test
    void what_changes_is_told_to_an_open_page_until_its_session_ends() throws Exception {
        String subject = "晒谷坪 " + UniqueWord.next();
        String token = ownSession();
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        Thread listening = listen(token, told);
        UUID id =
                office.as(Account.MEDIATOR)
                        .open(
                                Paper.dispute(DAY, "contract")
                                        .with("village", "pangxi")
                                        .with("subject", subject));
        await(told, "\"subject\":\"" + subject + "\"");
        String number =
                office.work(id, "accept", Map.of("occurredOn", DAY.toString()))
                        .expect(200)
                        .json()
                        .required("number")
                        .asString();
        await(told, "\"number\":\"" + number + "\"");

        signOut(token);
        await(told, END);
        listening.join(Duration.ofSeconds(30));
        assertThat(listen(token).statusCode()).isEqualTo(401);
    }

    @Test
    void one_account_has_so_many_lines_and_no_more() throws Exception {
        String token = ownSession();
        List<HttpResponse<?>> open = new ArrayList<>();
        try {
            int status = 200;
            while (status == 200 && open.size() < 50) {
                HttpResponse<?> answer = listen(token);
                open.add(answer);
                status = answer.statusCode();
            }
            assertThat(status).isEqualTo(429);
        } finally {
            signOut(token);
        }
    }

    @Test
    void a_program_finds_what_became_of_it_where_the_receipt_says() throws IOException {
        Town program = office.as(Account.API);
        Paper paper = Paper.order(DAY, "W" + UniqueWord.next());
        String place =
                program.submit(paper, UUID.randomUUID())
                        .expect(202)
                        .header("Location")
                        .orElseThrow();
        UUID id = UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
        office.awaitCase(id);
        program.submit(paper.with("subject", "路灯又不亮了"), UUID.randomUUID()).expect(202);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        assertThat(
                                        program.get("/cases/api/submissions/" + id)
                                                .expect(200)
                                                .json()
                                                .has("conflictSince"))
                                .isTrue());
    }

    private String ownSession() throws IOException {
        Map<String, String> words =
                Map.of("account", Account.MEDIATOR.id(), "password", Account.PASSWORD);
        return office.asNobody()
                .post("/cases/api/tokens", words, UnaryOperator.identity())
                .expect(200)
                .json()
                .required("access_token")
                .asString();
    }

    private void signOut(String token) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(door.resolve("/cases/sign-out"))
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build();
        assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isLessThan(400);
    }

    private HttpResponse<java.util.stream.Stream<String>> listen(String token) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(door.resolve(LIVE))
                        .header("Authorization", "Bearer " + token)
                        .build();
        return http.send(request, BodyHandlers.ofLines());
    }

    private Thread listen(String token, BlockingQueue<String> told) throws Exception {
        var answer = listen(token);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/event-stream");
        return Thread.ofPlatform()
                .daemon()
                .start(() -> {
                    answer.body().forEach(told::add);
                    told.add(END);
                });
    }

    private static void await(BlockingQueue<String> told, String words) {
        Awaitility.await(words)
                .atMost(Duration.ofMinutes(1))
                .until(() -> {
                    String line = told.poll();
                    return line != null && line.contains(words);
                });
    }
}
